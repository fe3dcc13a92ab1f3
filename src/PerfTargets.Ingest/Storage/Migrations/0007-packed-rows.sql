-- What is read and written as a whole, once a form, is one row a form: the places of its values and the outcomes of the
-- rules. As rows of their own they were most of a database's rows. The views have the columns the tables had.
CREATE TABLE places (
  form_key INTEGER PRIMARY KEY REFERENCES forms ON DELETE CASCADE,
  -- A JSON array of places in the form's order: pointer, page, table, row, column, line, x0, y0, x1, y1; what is NULL at the end is left out.
  list TEXT NOT NULL CHECK (json_valid(list))
);

INSERT INTO places (form_key, list)
SELECT form_key, json_group_array(json_array(pointer, page, table_number, row_number, column_number, line, x0, y0, x1, y1))
FROM (SELECT * FROM provenance ORDER BY form_key, ordinal)
GROUP BY form_key;

DROP TABLE provenance;

CREATE VIEW provenance AS
SELECT p.form_key, j.key AS ordinal, json_extract(j.value, '$[0]') AS pointer,
  json_extract(j.value, '$[1]') AS page, json_extract(j.value, '$[2]') AS table_number,
  json_extract(j.value, '$[3]') AS row_number, json_extract(j.value, '$[4]') AS column_number, json_extract(j.value, '$[5]') AS line,
  json_extract(j.value, '$[6]') AS x0, json_extract(j.value, '$[7]') AS y0,
  json_extract(j.value, '$[8]') AS x1, json_extract(j.value, '$[9]') AS y1
FROM places AS p, json_each(p.list) AS j;

DROP VIEW v_outcomes;

-- JSON arrays of rule ids; those that could not be decided with the reason in both languages.
CREATE TABLE form_outcomes (
  form_key INTEGER PRIMARY KEY REFERENCES forms ON DELETE CASCADE,
  passed TEXT NOT NULL CHECK (json_valid(passed)),
  failed TEXT NOT NULL CHECK (json_valid(failed)),
  not_applicable TEXT NOT NULL CHECK (json_valid(not_applicable)),
  undecided TEXT NOT NULL CHECK (json_valid(undecided))
);

INSERT INTO form_outcomes (form_key, passed, failed, not_applicable, undecided)
SELECT form_key,
  json_group_array(rule_id) FILTER (WHERE outcome = 'passed'),
  json_group_array(rule_id) FILTER (WHERE outcome = 'failed'),
  json_group_array(rule_id) FILTER (WHERE outcome = 'notApplicable'),
  json_group_array(json_array(rule_id, reason_zh, reason_en)) FILTER (WHERE outcome = 'insufficientData')
FROM (SELECT * FROM outcomes ORDER BY form_key, outcome, ordinal)
GROUP BY form_key;

DROP TABLE outcomes;

CREATE VIEW outcomes AS
SELECT o.form_key, j.value AS rule_id, 'passed' AS outcome, j.key AS ordinal, NULL AS reason_zh, NULL AS reason_en
FROM form_outcomes AS o, json_each(o.passed) AS j
UNION ALL
SELECT o.form_key, j.value, 'failed', j.key, NULL, NULL FROM form_outcomes AS o, json_each(o.failed) AS j
UNION ALL
SELECT o.form_key, j.value, 'notApplicable', j.key, NULL, NULL FROM form_outcomes AS o, json_each(o.not_applicable) AS j
UNION ALL
SELECT o.form_key, json_extract(j.value, '$[0]'), 'insufficientData', j.key, json_extract(j.value, '$[1]'), json_extract(j.value, '$[2]')
FROM form_outcomes AS o, json_each(o.undecided) AS j;

-- A rule that was not decided says what is missing; one that passed or did not apply says so too.
CREATE VIEW v_outcomes AS
SELECT f.path, f.form_id, f.year, f.unit, f.project, o.rule_id, o.outcome, o.reason_zh, o.reason_en
FROM v_forms AS f JOIN outcomes AS o USING (form_key);
