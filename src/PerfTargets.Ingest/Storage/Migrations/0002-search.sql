-- Goals and indicators as one text each, for searching.
CREATE TABLE search_texts (
  search_key INTEGER PRIMARY KEY,
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  text TEXT NOT NULL
);

CREATE INDEX search_texts_form ON search_texts (form_key);

-- Finds words of three characters and more: ... WHERE search_index MATCH '"义务教育"'.
-- Shorter words have no trigram; look for them with v_texts ... WHERE text LIKE '%教师%'.
CREATE VIRTUAL TABLE search_index USING fts5(text, content='search_texts', content_rowid='search_key', tokenize='trigram');

CREATE TRIGGER search_texts_inserted AFTER INSERT ON search_texts BEGIN
  INSERT INTO search_index (rowid, text) VALUES (new.search_key, new.text);
END;

CREATE TRIGGER search_texts_deleted AFTER DELETE ON search_texts BEGIN
  INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', old.search_key, old.text);
END;
