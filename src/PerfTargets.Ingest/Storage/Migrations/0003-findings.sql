-- Findings and outcomes are those of the last reconciliation; a form that leaves the current set takes its own along.
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

CREATE INDEX findings_rule ON findings (rule_id);

CREATE TABLE finding_forms (
  finding_key INTEGER NOT NULL REFERENCES findings ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  form_key INTEGER NOT NULL REFERENCES forms,
  PRIMARY KEY (finding_key, ordinal)
) WITHOUT ROWID;

CREATE INDEX finding_forms_form ON finding_forms (form_key);

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

CREATE INDEX finding_evidence_form ON finding_evidence (form_key);

CREATE TABLE outcomes (
  form_key INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
  rule_id TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('passed', 'failed', 'notApplicable', 'insufficientData')),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  reason_zh TEXT,
  reason_en TEXT,
  PRIMARY KEY (form_key, rule_id)
) WITHOUT ROWID;
