using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>Forms with everything that hangs on them.</summary>
internal static class FormTable
{
    private const string Columns =
        "form_index, form_id, schema_version, first_page, last_page, kind, phase, title, category, fiscal_year, "
        + "unit, competent_department, implementing_unit, project_name, heading_unit, heading_project_name, "
        + "has_project_type, project_attribute, has_period, period_start, period_end, "
        + "headcount, internal_bodies, subordinate_units, duties, currency_unit, has_provenance";

    private const string Select =
        $"SELECT d.path, d.sha256, d.format, {Columns} FROM forms AS f JOIN documents AS d USING (document_key) WHERE f.form_key = $1";

    private static readonly string InsertRow = Statements.Insert("forms", "document_key, " + Columns) + " RETURNING form_key";

    public static void Insert(Statements statements, long document, TargetForm form)
    {
        var key = statements.Single(
            InsertRow, row => row.Long(),
            document, form.Source.FormIndex, form.FormId, form.SchemaVersion, form.Source.FirstPage, form.Source.LastPage,
            EnumWord<FormKind>.Of(form.Kind), EnumWord<FormPhase>.Of(form.Phase), form.Title, EnumWord<FormCategory>.Of(form.Category),
            form.FiscalYear, form.Unit, form.CompetentDepartment, form.ImplementingUnit, form.ProjectName,
            form.HeadingUnit, form.HeadingProjectName, form.ProjectType is not null, form.ProjectAttribute,
            form.Period is not null, form.Period?.Start, form.Period?.End,
            form.Headcount, form.InternalBodies, form.SubordinateUnits, form.Duties,
            form.Funding.CurrencyUnit, form.Provenance is not null);
        ProjectTypeTable.Insert(statements, key, form.ProjectType);
        OtherFieldTable.Insert(statements, key, form.OtherFields);
        FundingTable.Insert(statements, key, form.Funding.Lines);
        GoalTable.Insert(statements, key, form.Goals);
        KeyTaskTable.Insert(statements, key, form.KeyTasks);
        IndicatorTable.Insert(statements, key, form.Indicators);
        SignatureTable.Insert(statements, key, form.Signatures);
        ProvenanceTable.Insert(statements, key, form.Provenance);
        DiagnosticTable.OfForms.Insert(statements, key, form.Diagnostics);
        SearchTextTable.Insert(statements, key, form);
    }

    public static void DeleteOf(Statements statements, long document) =>
        statements.Execute("DELETE FROM forms WHERE document_key = $1", document);

    /// <summary>Keys with the path and index to sort by, of the forms that stand now.</summary>
    public static List<(long Key, string Path, int Index)> ReadCurrentKeys(Statements statements) => statements.Read(
        "SELECT form_key, path, form_index FROM v_forms",
        row => (row.Long(), row.Text(), row.Int()));

    public static TargetForm? Read(Statements statements, long key) =>
        statements.Read(Select, row => ReadRow(statements, row, key), key) is [var form] ? Complete(statements, key, form) : null;

    private static TargetForm ReadRow(Statements statements, Row row, long key)
    {
        var (path, sha256, format) = (row.Text(), row.Text(), row.Word<DocumentFormat>());
        var index = row.Int();
        return new()
        {
            FormId = row.Text(),
            SchemaVersion = row.Text(),
            Source = new FormSource(path, sha256, format, index, row.IntOrNull(), row.IntOrNull()),
            Kind = row.Word<FormKind>(),
            Phase = row.Word<FormPhase>(),
            Title = row.TextOrNull(),
            Category = row.WordOrNull<FormCategory>(),
            FiscalYear = row.IntOrNull(),
            Unit = row.TextOrNull(),
            CompetentDepartment = row.TextOrNull(),
            ImplementingUnit = row.TextOrNull(),
            ProjectName = row.TextOrNull(),
            HeadingUnit = row.TextOrNull(),
            HeadingProjectName = row.TextOrNull(),
            ProjectType = row.Flag() ? ProjectTypeTable.Read(statements, key) : null,
            ProjectAttribute = row.TextOrNull(),
            Period = ReadPeriod(row),
            Headcount = row.IntOrNull(),
            InternalBodies = row.IntOrNull(),
            SubordinateUnits = row.IntOrNull(),
            Duties = row.TextOrNull(),
            Funding = new Funding(row.TextOrNull(), []),
            Provenance = row.Flag() ? ProvenanceTable.Read(statements, key) : null,
            Goals = [],
            Indicators = [],
            Diagnostics = [],
        };
    }

    private static TargetForm Complete(Statements statements, long key, TargetForm form) => form with
    {
        OtherFields = OtherFieldTable.Read(statements, key),
        Funding = form.Funding with { Lines = FundingTable.Read(statements, key) },
        Goals = GoalTable.Read(statements, key),
        KeyTasks = KeyTaskTable.Read(statements, key),
        Indicators = IndicatorTable.Read(statements, key),
        Signatures = SignatureTable.Read(statements, key),
        Diagnostics = DiagnosticTable.OfForms.Read(statements, key),
    };

    private static Period? ReadPeriod(Row row)
    {
        var printed = row.Flag();
        var (start, end) = (row.DateOrNull(), row.DateOrNull());
        return printed ? new Period(start, end) : null;
    }
}
