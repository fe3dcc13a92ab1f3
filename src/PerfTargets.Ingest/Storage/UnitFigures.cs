namespace PerfTargets.Ingest.Storage;

/// <summary>What stands in a database of one unit, counted.</summary>
/// <param name="Unit">The unit as printed, else as the heading names it; null when its forms name none.</param>
/// <param name="Documents">Documents that hold its forms.</param>
/// <param name="Forms">Its forms, of any kind.</param>
/// <param name="ProjectForms">Forms of one project.</param>
/// <param name="DepartmentForms">Forms of the department as a whole.</param>
/// <param name="Errors">Findings on its forms of severity error; a finding over several forms counts with the first.</param>
/// <param name="Warnings">Findings of severity warning.</param>
/// <param name="Info">Findings of severity info.</param>
public sealed record UnitFigures(
    string? Unit, int Documents, int Forms, int ProjectForms, int DepartmentForms, int Errors, int Warnings, int Info)
{
    /// <summary>The figures of every unit, in no order; no form is read for them.</summary>
    /// <param name="db">The database.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<UnitFigures> Read(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => db.Statements.Read(
            """
            WITH found AS (
              SELECT a.form_key, sum(n.severity = 'error') AS errors, sum(n.severity = 'warning') AS warnings, sum(n.severity = 'info') AS info
              FROM findings AS n JOIN finding_forms AS a ON a.finding_key = n.finding_key AND a.ordinal = 0
              GROUP BY a.form_key)
            SELECT coalesce(f.unit, f.heading_unit) AS name, count(DISTINCT f.document_key), count(*),
              sum(f.kind = 'project'), sum(f.kind = 'department'),
              sum(coalesce(n.errors, 0)), sum(coalesce(n.warnings, 0)), sum(coalesce(n.info, 0))
            FROM forms AS f JOIN documents AS d USING (document_key) LEFT JOIN found AS n USING (form_key)
            WHERE d.state = 'current'
            GROUP BY name
            """,
            row => new UnitFigures(row.TextOrNull(), row.Int(), row.Int(), row.Int(), row.Int(), row.Int(), row.Int(), row.Int())));
    }
}
