-- The schema after every migration. Written by the tests with UPDATE_GOLDEN=1; never edited.
PRAGMA application_id = 1347700553;
PRAGMA user_version = 9;

CREATE TABLE document_diagnostics (
  document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  message_zh TEXT NOT NULL,
  message_en TEXT NOT NULL,
  text TEXT,
  -- 1 when the diagnostic names a place, even one of which nothing is known.
  placed INTEGER NOT NULL CHECK (placed IN (0, 1)),
  page INTEGER CHECK (typeof(page) IN ('null', 'integer')),
  table_number INTEGER CHECK (typeof(table_number) IN ('null', 'integer')),
  row_number INTEGER CHECK (typeof(row_number) IN ('null', 'integer')),
  column_number INTEGER CHECK (typeof(column_number) IN ('null', 'integer')),
  line INTEGER CHECK (typeof(line) IN ('null', 'integer')),
  x0 REAL,
  y0 REAL,
  x1 REAL,
  y1 REAL,
  PRIMARY KEY (document_key, ordinal)
) WITHOUT ROWID;

CREATE TABLE documents (
  document_key INTEGER PRIMARY KEY,
  -- Relative to the imported folder, with forward slashes.
  path TEXT NOT NULL CHECK (path <> ''),
  -- NULL when the file could not be opened.
  sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  format TEXT,
  status TEXT NOT NULL CHECK (status IN ('read', 'noForms', 'unreadable', 'needsOcr')),
  -- current: what stands at the path. duplicate: stands at the path, its bytes are those of duplicate_of.
  -- setAside: newer and unreadable, so that the former version stays current. superseded, gone: history.
  state TEXT NOT NULL CHECK (state IN ('current', 'duplicate', 'setAside', 'superseded', 'gone')),
  reader_version TEXT NOT NULL,
  -- The document of the same bytes that holds the forms; NULL when this one holds its own.
  duplicate_of INTEGER REFERENCES documents (document_key) CHECK (duplicate_of <> document_key),
  -- The version that took this one's place at the same path.
  superseded_by INTEGER REFERENCES documents (document_key) CHECK (superseded_by <> document_key), first_run INTEGER REFERENCES runs (number),
  CHECK (status <> 'read' OR (sha256 IS NOT NULL AND format IS NOT NULL)),
  CHECK (state <> 'duplicate' OR duplicate_of IS NOT NULL),
  CHECK (state <> 'current' OR duplicate_of IS NULL),
  CHECK (superseded_by IS NULL OR state = 'superseded')
);

CREATE TABLE files (
  document_key INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  -- In bytes.
  size INTEGER NOT NULL CHECK (typeof(size) = 'integer' AND size >= 0),
  -- When the file was changed last: hundreds of nanoseconds since 0001-01-01, UTC.
  modified INTEGER NOT NULL CHECK (typeof(modified) = 'integer')
);

CREATE TABLE finding_evidence (
  finding_key INTEGER NOT NULL REFERENCES findings ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  form_key INTEGER NOT NULL REFERENCES forms,
  pointer TEXT NOT NULL,
  raw TEXT NOT NULL,
  placed INTEGER NOT NULL CHECK (placed IN (0, 1)),
  page INTEGER CHECK (typeof(page) IN ('null', 'integer')),
  table_number INTEGER CHECK (typeof(table_number) IN ('null', 'integer')),
  row_number INTEGER CHECK (typeof(row_number) IN ('null', 'integer')),
  column_number INTEGER CHECK (typeof(column_number) IN ('null', 'integer')),
  line INTEGER CHECK (typeof(line) IN ('null', 'integer')),
  x0 REAL,
  y0 REAL,
  x1 REAL,
  y1 REAL,
  PRIMARY KEY (finding_key, ordinal)
) WITHOUT ROWID;

CREATE TABLE finding_forms (
  finding_key INTEGER NOT NULL REFERENCES findings ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  form_key INTEGER NOT NULL REFERENCES forms,
  PRIMARY KEY (finding_key, ordinal)
) WITHOUT ROWID;

CREATE TABLE finding_tracks (
  fingerprint TEXT PRIMARY KEY,
  first_run INTEGER NOT NULL REFERENCES runs (number),
  last_run INTEGER NOT NULL REFERENCES runs (number),
  -- The last run that had it again after it had been away.
  reopened_in INTEGER REFERENCES runs (number),
  -- The run that no longer had it; NULL while it stands.
  resolved_in INTEGER REFERENCES runs (number),
  resolved_because TEXT CHECK (resolved_because IN ('corrected', 'formGone', 'notChecked', 'stillWrong')),
  rule_id TEXT NOT NULL,
  name TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  message_zh TEXT NOT NULL,
  message_en TEXT NOT NULL,
  pointer TEXT,
  -- The form of the first evidence, and where it stood.
  unit TEXT,
  project TEXT,
  year INTEGER CHECK (typeof(year) IN ('null', 'integer')),
  kind TEXT NOT NULL CHECK (kind IN ('project', 'department')),
  phase TEXT NOT NULL CHECK (phase IN ('declaration', 'evaluation')),
  path TEXT NOT NULL,
  form_index INTEGER NOT NULL CHECK (form_index >= 0),
  -- Ids of such forms, of all findings of the fingerprint, with spaces between.
  form_ids TEXT NOT NULL,
  CHECK ((resolved_in IS NULL) = (resolved_because IS NULL)),
  CHECK (first_run <= last_run)
) WITHOUT ROWID;

CREATE TABLE findings (
  finding_key INTEGER PRIMARY KEY,
  rule_id TEXT NOT NULL,
  name TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  certainty TEXT NOT NULL CHECK (certainty IN ('ask', 'likely', 'certain')),
  fingerprint TEXT NOT NULL,
  path TEXT NOT NULL,
  project_name TEXT,
  message_zh TEXT NOT NULL,
  message_en TEXT NOT NULL,
  expected CHECK (typeof(expected) IN ('null', 'text') AND ltrim(expected, '-') GLOB '[0-9]*' AND expected NOT GLOB '*[^-0-9.]*' AND expected NOT GLOB '?*-*' AND expected NOT GLOB '*.*.*' AND expected NOT GLOB '*.'),
  actual CHECK (typeof(actual) IN ('null', 'text') AND ltrim(actual, '-') GLOB '[0-9]*' AND actual NOT GLOB '*[^-0-9.]*' AND actual NOT GLOB '?*-*' AND actual NOT GLOB '*.*.*' AND actual NOT GLOB '*.'),
  difference CHECK (typeof(difference) IN ('null', 'text') AND ltrim(difference, '-') GLOB '[0-9]*' AND difference NOT GLOB '*[^-0-9.]*' AND difference NOT GLOB '?*-*' AND difference NOT GLOB '*.*.*' AND difference NOT GLOB '*.'),
  unit TEXT,
  formula TEXT
);

CREATE TABLE form_diagnostics (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  message_zh TEXT NOT NULL,
  message_en TEXT NOT NULL,
  text TEXT,
  -- 1 when the diagnostic names a place, even one of which nothing is known.
  placed INTEGER NOT NULL CHECK (placed IN (0, 1)),
  page INTEGER CHECK (typeof(page) IN ('null', 'integer')),
  table_number INTEGER CHECK (typeof(table_number) IN ('null', 'integer')),
  row_number INTEGER CHECK (typeof(row_number) IN ('null', 'integer')),
  column_number INTEGER CHECK (typeof(column_number) IN ('null', 'integer')),
  line INTEGER CHECK (typeof(line) IN ('null', 'integer')),
  x0 REAL,
  y0 REAL,
  x1 REAL,
  y1 REAL,
  PRIMARY KEY (form_key, ordinal)
) WITHOUT ROWID;

CREATE TABLE form_outcomes (
  form_key INTEGER PRIMARY KEY REFERENCES forms ON DELETE CASCADE,
  passed TEXT NOT NULL CHECK (json_valid(passed)),
  failed TEXT NOT NULL CHECK (json_valid(failed)),
  not_applicable TEXT NOT NULL CHECK (json_valid(not_applicable)),
  undecided TEXT NOT NULL CHECK (json_valid(undecided))
);

CREATE TABLE forms (
  form_key INTEGER PRIMARY KEY,
  document_key INTEGER NOT NULL REFERENCES documents,
  form_index INTEGER NOT NULL CHECK (form_index >= 0),
  form_id TEXT NOT NULL UNIQUE,
  schema_version TEXT NOT NULL,
  first_page INTEGER CHECK (typeof(first_page) IN ('null', 'integer')),
  last_page INTEGER CHECK (typeof(last_page) IN ('null', 'integer')),
  kind TEXT NOT NULL CHECK (kind IN ('project', 'department')),
  phase TEXT NOT NULL CHECK (phase IN ('declaration', 'evaluation')),
  title TEXT,
  category TEXT,
  fiscal_year INTEGER CHECK (typeof(fiscal_year) IN ('null', 'integer')),
  unit TEXT,
  competent_department TEXT,
  implementing_unit TEXT,
  project_name TEXT,
  heading_unit TEXT,
  heading_project_name TEXT,
  -- 1 when the form prints 项目类别; its options stand in project_type_options.
  has_project_type INTEGER NOT NULL CHECK (has_project_type IN (0, 1)),
  project_attribute TEXT,
  -- 1 when the form prints 计划开始日期 or 计划完成日期.
  has_period INTEGER NOT NULL CHECK (has_period IN (0, 1)),
  period_start TEXT CHECK (period_start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  period_end TEXT CHECK (period_end GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  headcount INTEGER CHECK (typeof(headcount) IN ('null', 'integer')),
  internal_bodies INTEGER CHECK (typeof(internal_bodies) IN ('null', 'integer')),
  subordinate_units INTEGER CHECK (typeof(subordinate_units) IN ('null', 'integer')),
  duties TEXT,
  -- As the form declares it; NULL when it declares none.
  currency_unit TEXT,
  -- 1 when places were recorded; they stand in provenance.
  has_provenance INTEGER NOT NULL CHECK (has_provenance IN (0, 1)),
  UNIQUE (document_key, form_index)
);

CREATE TABLE funding_lines (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  item TEXT NOT NULL,
  source TEXT NOT NULL,
  label TEXT NOT NULL,
  initial_budget CHECK (typeof(initial_budget) IN ('null', 'text') AND ltrim(initial_budget, '-') GLOB '[0-9]*' AND initial_budget NOT GLOB '*[^-0-9.]*' AND initial_budget NOT GLOB '?*-*' AND initial_budget NOT GLOB '*.*.*' AND initial_budget NOT GLOB '*.'),
  budget CHECK (typeof(budget) IN ('null', 'text') AND ltrim(budget, '-') GLOB '[0-9]*' AND budget NOT GLOB '*[^-0-9.]*' AND budget NOT GLOB '?*-*' AND budget NOT GLOB '*.*.*' AND budget NOT GLOB '*.'),
  final CHECK (typeof(final) IN ('null', 'text') AND ltrim(final, '-') GLOB '[0-9]*' AND final NOT GLOB '*[^-0-9.]*' AND final NOT GLOB '?*-*' AND final NOT GLOB '*.*.*' AND final NOT GLOB '*.'),
  execution_rate CHECK (typeof(execution_rate) IN ('null', 'text') AND ltrim(execution_rate, '-') GLOB '[0-9]*' AND execution_rate NOT GLOB '*[^-0-9.]*' AND execution_rate NOT GLOB '?*-*' AND execution_rate NOT GLOB '*.*.*' AND execution_rate NOT GLOB '*.'),
  points CHECK (typeof(points) IN ('null', 'text') AND ltrim(points, '-') GLOB '[0-9]*' AND points NOT GLOB '*[^-0-9.]*' AND points NOT GLOB '?*-*' AND points NOT GLOB '*.*.*' AND points NOT GLOB '*.'),
  score CHECK (typeof(score) IN ('null', 'text') AND ltrim(score, '-') GLOB '[0-9]*' AND score NOT GLOB '*[^-0-9.]*' AND score NOT GLOB '?*-*' AND score NOT GLOB '*.*.*' AND score NOT GLOB '*.'),
  PRIMARY KEY (form_key, ordinal)
) WITHOUT ROWID;

CREATE TABLE funding_raw (
  form_key INTEGER NOT NULL,
  line INTEGER NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  property TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (form_key, line, ordinal),
  FOREIGN KEY (form_key, line) REFERENCES funding_lines (form_key, ordinal) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE goals (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  scope TEXT NOT NULL CHECK (scope IN ('annual', 'overall')),
  text TEXT NOT NULL,
  actual TEXT,
  PRIMARY KEY (form_key, ordinal)
) WITHOUT ROWID;

CREATE TABLE indicators (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  section TEXT,
  level1 TEXT,
  level2 TEXT,
  level3 TEXT,
  dimension TEXT,
  aspect TEXT,
  target_raw TEXT,
  target_operator TEXT CHECK (target_operator IN ('=', '>=', '<=', '>', '<', '~')),
  target_value CHECK (typeof(target_value) IN ('null', 'text') AND ltrim(target_value, '-') GLOB '[0-9]*' AND target_value NOT GLOB '*[^-0-9.]*' AND target_value NOT GLOB '?*-*' AND target_value NOT GLOB '*.*.*' AND target_value NOT GLOB '*.'),
  target_unit TEXT,
  target_qualitative INTEGER CHECK (target_qualitative IN (0, 1)),
  actual_raw TEXT,
  actual_operator TEXT CHECK (actual_operator IN ('=', '>=', '<=', '>', '<', '~')),
  actual_value CHECK (typeof(actual_value) IN ('null', 'text') AND ltrim(actual_value, '-') GLOB '[0-9]*' AND actual_value NOT GLOB '*[^-0-9.]*' AND actual_value NOT GLOB '?*-*' AND actual_value NOT GLOB '*.*.*' AND actual_value NOT GLOB '*.'),
  actual_unit TEXT,
  actual_qualitative INTEGER CHECK (actual_qualitative IN (0, 1)),
  explanation TEXT,
  scoring_rule TEXT,
  points CHECK (typeof(points) IN ('null', 'text') AND ltrim(points, '-') GLOB '[0-9]*' AND points NOT GLOB '*[^-0-9.]*' AND points NOT GLOB '?*-*' AND points NOT GLOB '*.*.*' AND points NOT GLOB '*.'),
  score CHECK (typeof(score) IN ('null', 'text') AND ltrim(score, '-') GLOB '[0-9]*' AND score NOT GLOB '*[^-0-9.]*' AND score NOT GLOB '?*-*' AND score NOT GLOB '*.*.*' AND score NOT GLOB '*.'),
  measure_unit TEXT,
  value_type TEXT,
  shortfall_reason TEXT,
  remark TEXT,
  PRIMARY KEY (form_key, ordinal),
  CHECK ((target_raw IS NULL) = (target_qualitative IS NULL)),
  CHECK ((actual_raw IS NULL) = (actual_qualitative IS NULL))
) WITHOUT ROWID;

CREATE TABLE key_tasks (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  name TEXT NOT NULL,
  content TEXT,
  PRIMARY KEY (form_key, ordinal)
) WITHOUT ROWID;

CREATE TABLE loads (
  load_key INTEGER PRIMARY KEY,
  -- ISO 8601, UTC; NULL when the caller gave no clock.
  loaded_at TEXT,
  document_key INTEGER NOT NULL REFERENCES documents,
  outcome TEXT NOT NULL CHECK (outcome IN ('added', 'superseded', 'moved', 'duplicate', 'keptFormer', 'gone'))
);

CREATE TABLE migrations (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL
);

CREATE TABLE other_fields (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  label TEXT NOT NULL,
  text TEXT,
  PRIMARY KEY (form_key, ordinal)
) WITHOUT ROWID;

CREATE TABLE places (
  form_key INTEGER PRIMARY KEY REFERENCES forms ON DELETE CASCADE,
  -- A JSON array of places in the form's order: pointer, page, table, row, column, line, x0, y0, x1, y1; what is NULL at the end is left out.
  list TEXT NOT NULL CHECK (json_valid(list))
);

CREATE TABLE project_type_options (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  -- printed: every option on the form. selected: the ticked ones.
  list TEXT NOT NULL CHECK (list IN ('printed', 'selected')),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  text TEXT NOT NULL,
  PRIMARY KEY (form_key, list, ordinal)
) WITHOUT ROWID;

CREATE TABLE quantities (
  form_key INTEGER NOT NULL,
  indicator INTEGER NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('target', 'actual')),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  value NOT NULL CHECK (typeof(value) = 'text' AND ltrim(value, '-') GLOB '[0-9]*' AND value NOT GLOB '*[^-0-9.]*' AND value NOT GLOB '?*-*' AND value NOT GLOB '*.*.*' AND value NOT GLOB '*.'),
  unit TEXT,
  operator TEXT CHECK (operator IN ('=', '>=', '<=', '>', '<', '~')),
  PRIMARY KEY (form_key, indicator, side, ordinal),
  FOREIGN KEY (form_key, indicator) REFERENCES indicators (form_key, ordinal) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE reconciliation (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  -- SHA-256 of the program, the rules' settings and the suppressions.
  settings TEXT NOT NULL CHECK (length(settings) = 64),
  last_load INTEGER NOT NULL,
  -- What the findings do not say of themselves, as JSON.
  aside TEXT NOT NULL
, row_count INTEGER NOT NULL DEFAULT -1);

CREATE TABLE reference_values (
  form_key INTEGER NOT NULL,
  indicator INTEGER NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  label TEXT NOT NULL,
  raw TEXT NOT NULL,
  value CHECK (typeof(value) IN ('null', 'text') AND ltrim(value, '-') GLOB '[0-9]*' AND value NOT GLOB '*[^-0-9.]*' AND value NOT GLOB '?*-*' AND value NOT GLOB '*.*.*' AND value NOT GLOB '*.'),
  PRIMARY KEY (form_key, indicator, ordinal),
  FOREIGN KEY (form_key, indicator) REFERENCES indicators (form_key, ordinal) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE reviews (
  form_key INTEGER NOT NULL REFERENCES signatures ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  office TEXT NOT NULL,
  text TEXT,
  date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  PRIMARY KEY (form_key, ordinal)
) WITHOUT ROWID;

CREATE TABLE runs (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('running', 'finished')),
  started_at TEXT CHECK (started_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9]*'),
  finished_at TEXT CHECK (finished_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9]*'),
  -- What checked the forms: a finding that another version no longer has may not have been put right.
  program_version TEXT NOT NULL,
  -- How things stood at the end; NULL until then.
  documents INTEGER CHECK (typeof(documents) IN ('null', 'integer')),
  forms INTEGER CHECK (typeof(forms) IN ('null', 'integer')),
  -- Forms of bytes that no run before this one had seen.
  new_forms INTEGER CHECK (typeof(new_forms) IN ('null', 'integer')),
  units INTEGER CHECK (typeof(units) IN ('null', 'integer')),
  errors INTEGER CHECK (typeof(errors) IN ('null', 'integer')),
  warnings INTEGER CHECK (typeof(warnings) IN ('null', 'integer')),
  infos INTEGER CHECK (typeof(infos) IN ('null', 'integer')),
  -- Rows of the roster, and those whose form was there; NULL without a roster.
  expected INTEGER CHECK (typeof(expected) IN ('null', 'integer')),
  filed INTEGER CHECK (typeof(filed) IN ('null', 'integer')),
  CHECK ((state = 'finished') = (documents IS NOT NULL)),
  CHECK ((expected IS NULL) = (filed IS NULL))
);

CREATE VIRTUAL TABLE search_index USING fts5(text, content='search_texts', content_rowid='search_key', tokenize='trigram');

CREATE TABLE search_texts (
  search_key INTEGER PRIMARY KEY,
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  pointer TEXT NOT NULL,
  text TEXT NOT NULL
);

CREATE TABLE signatures (
  form_key INTEGER PRIMARY KEY REFERENCES forms ON DELETE CASCADE,
  preparer TEXT,
  phone TEXT,
  filed_on TEXT CHECK (filed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  head TEXT
);

CREATE TABLE superseded_forms (
  form_key INTEGER PRIMARY KEY REFERENCES forms ON DELETE CASCADE,
  by_form INTEGER NOT NULL REFERENCES forms (form_key) ON DELETE CASCADE CHECK (by_form <> form_key)
);

CREATE INDEX documents_duplicate_of ON documents (duplicate_of) WHERE duplicate_of IS NOT NULL;

CREATE UNIQUE INDEX documents_holder ON documents (sha256) WHERE status = 'read' AND duplicate_of IS NULL;

CREATE INDEX documents_path ON documents (path);

CREATE UNIQUE INDEX documents_set_aside ON documents (path) WHERE state = 'setAside';

CREATE UNIQUE INDEX documents_standing ON documents (path) WHERE state IN ('current', 'duplicate');

CREATE INDEX documents_superseded_by ON documents (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE INDEX finding_evidence_form ON finding_evidence (form_key);

CREATE INDEX finding_forms_form ON finding_forms (form_key);

CREATE INDEX finding_tracks_resolved ON finding_tracks (resolved_in) WHERE resolved_in IS NOT NULL;

CREATE INDEX findings_rule ON findings (rule_id);

CREATE INDEX loads_document ON loads (document_key);

CREATE UNIQUE INDEX runs_running ON runs (state) WHERE state = 'running';

CREATE INDEX search_texts_form ON search_texts (form_key);

CREATE INDEX superseded_forms_by ON superseded_forms (by_form);

CREATE TRIGGER documents_changed AFTER UPDATE ON documents BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER documents_removed AFTER DELETE ON documents BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER finding_evidence_changed AFTER UPDATE ON finding_evidence BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER finding_evidence_removed AFTER DELETE ON finding_evidence BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER finding_forms_changed AFTER UPDATE ON finding_forms BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER finding_forms_removed AFTER DELETE ON finding_forms BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER findings_changed AFTER UPDATE ON findings BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER findings_removed AFTER DELETE ON findings BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER form_diagnostics_changed AFTER UPDATE ON form_diagnostics BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER form_diagnostics_removed AFTER DELETE ON form_diagnostics BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER form_outcomes_changed AFTER UPDATE ON form_outcomes BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER form_outcomes_removed AFTER DELETE ON form_outcomes BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER forms_changed AFTER UPDATE ON forms BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER forms_removed AFTER DELETE ON forms BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER funding_lines_changed AFTER UPDATE ON funding_lines BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER funding_lines_removed AFTER DELETE ON funding_lines BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER funding_raw_changed AFTER UPDATE ON funding_raw BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER funding_raw_removed AFTER DELETE ON funding_raw BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER goals_changed AFTER UPDATE ON goals BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER goals_removed AFTER DELETE ON goals BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER indicators_changed AFTER UPDATE ON indicators BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER indicators_removed AFTER DELETE ON indicators BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER key_tasks_changed AFTER UPDATE ON key_tasks BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER key_tasks_removed AFTER DELETE ON key_tasks BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER other_fields_changed AFTER UPDATE ON other_fields BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER other_fields_removed AFTER DELETE ON other_fields BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER places_changed AFTER UPDATE ON places BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER places_removed AFTER DELETE ON places BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER project_type_options_changed AFTER UPDATE ON project_type_options BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER project_type_options_removed AFTER DELETE ON project_type_options BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER quantities_changed AFTER UPDATE ON quantities BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER quantities_removed AFTER DELETE ON quantities BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER reference_values_changed AFTER UPDATE ON reference_values BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER reference_values_removed AFTER DELETE ON reference_values BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER reviews_changed AFTER UPDATE ON reviews BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER reviews_removed AFTER DELETE ON reviews BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER search_texts_deleted AFTER DELETE ON search_texts BEGIN
  INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', old.search_key, old.text);
END;

CREATE TRIGGER signatures_changed AFTER UPDATE ON signatures BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER signatures_removed AFTER DELETE ON signatures BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER superseded_forms_changed AFTER UPDATE ON superseded_forms BEGIN DELETE FROM reconciliation; END;

CREATE TRIGGER superseded_forms_removed AFTER DELETE ON superseded_forms BEGIN DELETE FROM reconciliation; END;

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

CREATE VIEW provenance AS
SELECT p.form_key, j.key AS ordinal, json_extract(j.value, '$[0]') AS pointer,
  json_extract(j.value, '$[1]') AS page, json_extract(j.value, '$[2]') AS table_number,
  json_extract(j.value, '$[3]') AS row_number, json_extract(j.value, '$[4]') AS column_number, json_extract(j.value, '$[5]') AS line,
  json_extract(j.value, '$[6]') AS x0, json_extract(j.value, '$[7]') AS y0,
  json_extract(j.value, '$[8]') AS x1, json_extract(j.value, '$[9]') AS y1
FROM places AS p, json_each(p.list) AS j;

CREATE VIEW v_diagnostics AS
SELECT d.path, NULL AS form_id, NULL AS year, NULL AS unit, NULL AS project,
  g.severity, g.code, g.message_zh, g.message_en, g.text, g.page, g.table_number, g.row_number, g.column_number, g.line
FROM documents AS d JOIN document_diagnostics AS g USING (document_key)
WHERE d.state IN ('current', 'duplicate', 'setAside')
UNION ALL
SELECT f.path, f.form_id, f.year, f.unit, f.project,
  g.severity, g.code, g.message_zh, g.message_en, g.text, g.page, g.table_number, g.row_number, g.column_number, g.line
FROM v_forms AS f JOIN form_diagnostics AS g USING (form_key);

CREATE VIEW v_documents AS
SELECT d.path, d.sha256, d.format, d.status, d.state, h.path AS duplicate_of,
  (SELECT count(*) FROM forms AS f WHERE f.document_key = d.document_key) AS forms,
  (SELECT count(*) FROM document_diagnostics AS g WHERE g.document_key = d.document_key) AS diagnostics
FROM documents AS d LEFT JOIN documents AS h ON h.document_key = d.duplicate_of
WHERE d.state IN ('current', 'duplicate', 'setAside');

CREATE VIEW v_finding_history AS
SELECT t.fingerprint, t.rule_id, t.name, t.severity,
  CASE
    WHEN t.resolved_in IS NOT NULL THEN 'resolved'
    WHEN t.first_run = n.number THEN 'new'
    WHEN t.reopened_in = n.number THEN 'reopened'
    ELSE 'persisting'
  END AS state,
  t.first_run, substr(a.started_at, 1, 10) AS first_seen,
  t.last_run, substr(z.started_at, 1, 10) AS last_seen,
  t.reopened_in, t.resolved_in, substr(r.started_at, 1, 10) AS resolved_on, t.resolved_because,
  t.unit, t.project, t.year, t.path, t.message_zh, t.message_en
FROM finding_tracks AS t
LEFT JOIN runs AS n ON n.number = (SELECT max(number) FROM runs WHERE state = 'finished')
JOIN runs AS a ON a.number = t.first_run
JOIN runs AS z ON z.number = t.last_run
LEFT JOIN runs AS r ON r.number = t.resolved_in;

CREATE VIEW v_findings AS
SELECT n.rule_id, n.name, n.severity, n.certainty,
  coalesce(f.path, n.path) AS path, f.form_id, f.year, f.unit, coalesce(f.project, n.project_name) AS project,
  n.message_zh, n.message_en, n.expected, n.actual, n.difference, n.unit AS measure_unit, n.formula,
  (SELECT count(*) FROM finding_forms AS c WHERE c.finding_key = n.finding_key) AS forms,
  (SELECT e.pointer FROM finding_evidence AS e WHERE e.finding_key = n.finding_key AND e.ordinal = 0) AS pointer,
  n.fingerprint
FROM findings AS n
LEFT JOIN finding_forms AS a ON a.finding_key = n.finding_key AND a.ordinal = 0
LEFT JOIN v_forms AS f ON f.form_key = a.form_key;

CREATE VIEW v_forms AS
SELECT f.form_key, f.form_id, d.path, f.form_index, f.fiscal_year AS year,
  coalesce(f.unit, f.heading_unit) AS unit,
  coalesce(f.project_name, f.heading_project_name) AS project,
  f.kind, f.phase, f.category, f.title, f.currency_unit
FROM forms AS f JOIN documents AS d USING (document_key)
WHERE d.state = 'current' AND NOT EXISTS (
  SELECT 1 FROM superseded_forms AS s JOIN forms AS l ON l.form_key = s.by_form JOIN documents AS e ON e.document_key = l.document_key
  WHERE s.form_key = f.form_key AND e.state = 'current');

CREATE VIEW v_funding AS
SELECT f.path, f.form_id, f.year, f.unit, f.project, '/funding/lines/' || l.ordinal AS pointer,
  l.item, l.source, l.label, f.currency_unit,
  l.initial_budget, l.budget, l.final, l.execution_rate, l.points, l.score,
  CAST(l.initial_budget AS REAL) AS initial_budget_number,
  CAST(l.budget AS REAL) AS budget_number,
  CAST(l.final AS REAL) AS final_number,
  CAST(l.execution_rate AS REAL) AS execution_rate_number
FROM v_forms AS f JOIN funding_lines AS l USING (form_key);

CREATE VIEW v_goals AS
SELECT f.path, f.form_id, f.year, f.unit, f.project, '/goals/' || g.ordinal AS pointer,
  g.scope, g.text, g.actual
FROM v_forms AS f JOIN goals AS g USING (form_key);

CREATE VIEW v_history AS
SELECT d.document_key, d.path, d.sha256, d.state, d.status, s.sha256 AS superseded_by,
  f.form_key, f.form_id, f.fiscal_year AS year,
  coalesce(f.unit, f.heading_unit) AS unit,
  coalesce(f.project_name, f.heading_project_name) AS project
FROM documents AS d
LEFT JOIN documents AS s ON s.document_key = d.superseded_by
LEFT JOIN forms AS f ON f.document_key = coalesce(d.duplicate_of, d.document_key)
ORDER BY d.path, d.document_key, f.form_index;

CREATE VIEW v_indicators AS
SELECT f.path, f.form_id, f.year, f.unit, f.project, '/indicators/' || i.ordinal AS pointer,
  i.section, i.level1, i.level2, i.level3, i.dimension, i.aspect,
  i.target_raw, i.target_operator, i.target_value, i.target_unit, i.target_qualitative,
  i.actual_raw, i.actual_operator, i.actual_value, i.actual_unit, i.actual_qualitative,
  i.explanation, i.scoring_rule, i.points, i.score, i.measure_unit, i.value_type, i.shortfall_reason, i.remark,
  CAST(i.target_value AS REAL) AS target_number,
  CAST(i.actual_value AS REAL) AS actual_number
FROM v_forms AS f JOIN indicators AS i USING (form_key);

CREATE VIEW v_outcomes AS
SELECT f.path, f.form_id, f.year, f.unit, f.project, o.rule_id, o.outcome, o.reason_zh, o.reason_en
FROM v_forms AS f JOIN outcomes AS o USING (form_key);

CREATE VIEW v_superseded AS
SELECT d.path, f.form_id, f.fiscal_year AS year,
  coalesce(f.unit, f.heading_unit) AS unit,
  coalesce(f.project_name, f.heading_project_name) AS project,
  l.path AS by_path, l.form_id AS by_form_id
FROM superseded_forms AS s
JOIN forms AS f USING (form_key)
JOIN documents AS d USING (document_key)
JOIN v_forms AS l ON l.form_key = s.by_form
WHERE d.state = 'current';

CREATE VIEW v_texts AS
SELECT f.path, f.form_id, f.year, f.unit, f.project, t.pointer, t.text
FROM v_forms AS f JOIN search_texts AS t USING (form_key);
