-- Amounts and measured values are decimal text ('20.00'), never REAL: their columns have no declared type,
-- so that SQLite converts nothing on the way in and the CHECK sees what was given.
-- Columns named ordinal count from 0 in printed order. Enumerated words are those of form.schema.json.

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
  superseded_by INTEGER REFERENCES documents (document_key) CHECK (superseded_by <> document_key),
  CHECK (status <> 'read' OR (sha256 IS NOT NULL AND format IS NOT NULL)),
  CHECK (state <> 'duplicate' OR duplicate_of IS NOT NULL),
  CHECK (state <> 'current' OR duplicate_of IS NULL),
  CHECK (superseded_by IS NULL OR state = 'superseded')
);

CREATE UNIQUE INDEX documents_standing ON documents (path) WHERE state IN ('current', 'duplicate');
CREATE UNIQUE INDEX documents_set_aside ON documents (path) WHERE state = 'setAside';
CREATE UNIQUE INDEX documents_holder ON documents (sha256) WHERE status = 'read' AND duplicate_of IS NULL;
CREATE INDEX documents_path ON documents (path);
CREATE INDEX documents_duplicate_of ON documents (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX documents_superseded_by ON documents (superseded_by) WHERE superseded_by IS NOT NULL;

-- What each load that changed something did. The only table with a clock in it.
CREATE TABLE loads (
  load_key INTEGER PRIMARY KEY,
  -- ISO 8601, UTC; NULL when the caller gave no clock.
  loaded_at TEXT,
  document_key INTEGER NOT NULL REFERENCES documents,
  outcome TEXT NOT NULL CHECK (outcome IN ('added', 'superseded', 'moved', 'duplicate', 'keptFormer', 'gone'))
);

CREATE INDEX loads_document ON loads (document_key);

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

CREATE TABLE project_type_options (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  -- printed: every option on the form. selected: the ticked ones.
  list TEXT NOT NULL CHECK (list IN ('printed', 'selected')),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  text TEXT NOT NULL,
  PRIMARY KEY (form_key, list, ordinal)
) WITHOUT ROWID;

CREATE TABLE other_fields (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  label TEXT NOT NULL,
  text TEXT,
  PRIMARY KEY (form_key, ordinal)
) WITHOUT ROWID;

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

-- The printed strings of a funding line, by property.
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

CREATE TABLE key_tasks (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  name TEXT NOT NULL,
  content TEXT,
  PRIMARY KEY (form_key, ordinal)
) WITHOUT ROWID;

-- A target or actual value is there when its _raw is not NULL.
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

-- Every number of a target or actual value that is a sentence.
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

-- 指标设置参考值.
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

CREATE TABLE signatures (
  form_key INTEGER PRIMARY KEY REFERENCES forms ON DELETE CASCADE,
  preparer TEXT,
  phone TEXT,
  filed_on TEXT CHECK (filed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  head TEXT
);

CREATE TABLE reviews (
  form_key INTEGER NOT NULL REFERENCES signatures ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  office TEXT NOT NULL,
  text TEXT,
  date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  PRIMARY KEY (form_key, ordinal)
) WITHOUT ROWID;

-- Where each value was read. Pages and lines count from 1, tables, rows and columns from 0; the box is in points.
CREATE TABLE provenance (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  -- JSON Pointer into the form.
  pointer TEXT NOT NULL,
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
