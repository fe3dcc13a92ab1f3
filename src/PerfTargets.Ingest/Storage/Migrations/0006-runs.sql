-- A run brings the database in step with the folders and checks every form that stands then.
-- One that was ended before its end is continued under its number. Times carry their offset, so that the day
-- is that of the place the run took place; they are NULL when the caller gave no clock.
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

CREATE UNIQUE INDEX runs_running ON runs (state) WHERE state = 'running';

-- The run in which this version was first seen at its path; NULL when it was loaded outside of a run.
ALTER TABLE documents ADD COLUMN first_run INTEGER REFERENCES runs (number);

-- Forms that another form, handed in later at another path, took the place of. Made anew by each run.
CREATE TABLE superseded_forms (
  form_key INTEGER PRIMARY KEY REFERENCES forms ON DELETE CASCADE,
  by_form INTEGER NOT NULL REFERENCES forms (form_key) ON DELETE CASCADE CHECK (by_form <> form_key)
);

CREATE INDEX superseded_forms_by ON superseded_forms (by_form);

-- What became of each finding over the runs, as it was when a run last had it. All findings of one fingerprint are one track.
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

CREATE INDEX finding_tracks_resolved ON finding_tracks (resolved_in) WHERE resolved_in IS NOT NULL;

DROP VIEW v_forms;

-- What stands now: a form that a later one took the place of is history.
CREATE VIEW v_forms AS
SELECT f.form_key, f.form_id, d.path, f.form_index, f.fiscal_year AS year,
  coalesce(f.unit, f.heading_unit) AS unit,
  coalesce(f.project_name, f.heading_project_name) AS project,
  f.kind, f.phase, f.category, f.title, f.currency_unit
FROM forms AS f JOIN documents AS d USING (document_key)
WHERE d.state = 'current' AND NOT EXISTS (
  SELECT 1 FROM superseded_forms AS s JOIN forms AS l ON l.form_key = s.by_form JOIN documents AS e ON e.document_key = l.document_key
  WHERE s.form_key = f.form_key AND e.state = 'current');

-- Forms whose file is still there and which a later one in another file took the place of.
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

-- Every finding that any run had. state is against the run before the last one; the days are those of the runs.
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
