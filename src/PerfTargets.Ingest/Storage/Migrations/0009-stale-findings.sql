-- Findings that are kept are handed out again as long as their mark stands. Whoever changes or removes a form or a
-- finding by hand takes the mark away, so that the rules run anew; rows that are added by hand are told by their number.
-- A trigger on rows that are added would cost the loader a fifth of its time.
ALTER TABLE reconciliation ADD COLUMN row_count INTEGER NOT NULL DEFAULT -1;

CREATE TRIGGER documents_changed AFTER UPDATE ON documents BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER documents_removed AFTER DELETE ON documents BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER forms_changed AFTER UPDATE ON forms BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER forms_removed AFTER DELETE ON forms BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER project_type_options_changed AFTER UPDATE ON project_type_options BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER project_type_options_removed AFTER DELETE ON project_type_options BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER other_fields_changed AFTER UPDATE ON other_fields BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER other_fields_removed AFTER DELETE ON other_fields BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER funding_lines_changed AFTER UPDATE ON funding_lines BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER funding_lines_removed AFTER DELETE ON funding_lines BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER funding_raw_changed AFTER UPDATE ON funding_raw BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER funding_raw_removed AFTER DELETE ON funding_raw BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER goals_changed AFTER UPDATE ON goals BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER goals_removed AFTER DELETE ON goals BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER key_tasks_changed AFTER UPDATE ON key_tasks BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER key_tasks_removed AFTER DELETE ON key_tasks BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER indicators_changed AFTER UPDATE ON indicators BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER indicators_removed AFTER DELETE ON indicators BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER quantities_changed AFTER UPDATE ON quantities BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER quantities_removed AFTER DELETE ON quantities BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER reference_values_changed AFTER UPDATE ON reference_values BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER reference_values_removed AFTER DELETE ON reference_values BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER signatures_changed AFTER UPDATE ON signatures BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER signatures_removed AFTER DELETE ON signatures BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER reviews_changed AFTER UPDATE ON reviews BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER reviews_removed AFTER DELETE ON reviews BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER places_changed AFTER UPDATE ON places BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER places_removed AFTER DELETE ON places BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER form_diagnostics_changed AFTER UPDATE ON form_diagnostics BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER form_diagnostics_removed AFTER DELETE ON form_diagnostics BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER superseded_forms_changed AFTER UPDATE ON superseded_forms BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER superseded_forms_removed AFTER DELETE ON superseded_forms BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER findings_changed AFTER UPDATE ON findings BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER findings_removed AFTER DELETE ON findings BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER finding_forms_changed AFTER UPDATE ON finding_forms BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER finding_forms_removed AFTER DELETE ON finding_forms BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER finding_evidence_changed AFTER UPDATE ON finding_evidence BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER finding_evidence_removed AFTER DELETE ON finding_evidence BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER form_outcomes_changed AFTER UPDATE ON form_outcomes BEGIN DELETE FROM reconciliation; END;
CREATE TRIGGER form_outcomes_removed AFTER DELETE ON form_outcomes BEGIN DELETE FROM reconciliation; END;
