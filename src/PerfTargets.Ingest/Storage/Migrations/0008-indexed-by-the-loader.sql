-- The loader writes a text into the index itself. A trigger would make each row a statement of several writes, before
-- which FTS5 puts what it has gathered on disk: ten times the work. Rows that leave are still taken out by a trigger,
-- since they leave with their form.
DROP TRIGGER search_texts_inserted;
