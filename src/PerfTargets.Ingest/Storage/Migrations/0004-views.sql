-- The views show what stands now. unit and project fall back to the heading above the table.
-- A column ending in _number is for sorting and charts; the exact figure is the column without it.

CREATE VIEW v_forms AS
SELECT f.form_key, f.form_id, d.path, f.form_index, f.fiscal_year AS year,
  coalesce(f.unit, f.heading_unit) AS unit,
  coalesce(f.project_name, f.heading_project_name) AS project,
  f.kind, f.phase, f.category, f.title, f.currency_unit
FROM forms AS f JOIN documents AS d USING (document_key)
WHERE d.state = 'current';

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

CREATE VIEW v_indicators AS
SELECT f.path, f.form_id, f.year, f.unit, f.project, '/indicators/' || i.ordinal AS pointer,
  i.section, i.level1, i.level2, i.level3, i.dimension, i.aspect,
  i.target_raw, i.target_operator, i.target_value, i.target_unit, i.target_qualitative,
  i.actual_raw, i.actual_operator, i.actual_value, i.actual_unit, i.actual_qualitative,
  i.explanation, i.scoring_rule, i.points, i.score, i.measure_unit, i.value_type, i.shortfall_reason, i.remark,
  CAST(i.target_value AS REAL) AS target_number,
  CAST(i.actual_value AS REAL) AS actual_number
FROM v_forms AS f JOIN indicators AS i USING (form_key);

-- A finding over several forms stands once, beside the first of them.
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

-- A rule that was not decided says what is missing; one that passed or did not apply says so too.
CREATE VIEW v_outcomes AS
SELECT f.path, f.form_id, f.year, f.unit, f.project, o.rule_id, o.outcome, o.reason_zh, o.reason_en
FROM v_forms AS f JOIN outcomes AS o USING (form_key);

CREATE VIEW v_texts AS
SELECT f.path, f.form_id, f.year, f.unit, f.project, t.pointer, t.text
FROM v_forms AS f JOIN search_texts AS t USING (form_key);

CREATE VIEW v_documents AS
SELECT d.path, d.sha256, d.format, d.status, d.state, h.path AS duplicate_of,
  (SELECT count(*) FROM forms AS f WHERE f.document_key = d.document_key) AS forms,
  (SELECT count(*) FROM document_diagnostics AS g WHERE g.document_key = d.document_key) AS diagnostics
FROM documents AS d LEFT JOIN documents AS h ON h.document_key = d.duplicate_of
WHERE d.state IN ('current', 'duplicate', 'setAside');

CREATE VIEW v_diagnostics AS
SELECT d.path, NULL AS form_id, NULL AS year, NULL AS unit, NULL AS project,
  g.severity, g.code, g.message_zh, g.message_en, g.text, g.page, g.table_number, g.row_number, g.column_number, g.line
FROM documents AS d JOIN document_diagnostics AS g USING (document_key)
WHERE d.state IN ('current', 'duplicate', 'setAside')
UNION ALL
SELECT f.path, f.form_id, f.year, f.unit, f.project,
  g.severity, g.code, g.message_zh, g.message_en, g.text, g.page, g.table_number, g.row_number, g.column_number, g.line
FROM v_forms AS f JOIN form_diagnostics AS g USING (form_key);

-- Every version of every path, one row a form in it, the oldest first. form_key leads to the tables of the form.
CREATE VIEW v_history AS
SELECT d.document_key, d.path, d.sha256, d.state, d.status, s.sha256 AS superseded_by,
  f.form_key, f.form_id, f.fiscal_year AS year,
  coalesce(f.unit, f.heading_unit) AS unit,
  coalesce(f.project_name, f.heading_project_name) AS project
FROM documents AS d
LEFT JOIN documents AS s ON s.document_key = d.superseded_by
LEFT JOIN forms AS f ON f.document_key = coalesce(d.duplicate_of, d.document_key)
ORDER BY d.path, d.document_key, f.form_index;
