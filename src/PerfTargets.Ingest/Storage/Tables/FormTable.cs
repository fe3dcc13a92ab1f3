using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>Forms with everything that hangs on them.</summary>
internal static class FormTable
{
    private const string Columns =
        "has_project_type, has_provenance, form_index, form_id, schema_version, first_page, last_page, kind, phase, title, category, fiscal_year, "
        + "unit, competent_department, implementing_unit, project_name, heading_unit, heading_project_name, "
        + "project_attribute, has_period, period_start, period_end, "
        + "headcount, internal_bodies, subordinate_units, duties, currency_unit";

    private const string Select =
        $"SELECT form_key, d.path, d.sha256, d.format, {Columns} FROM forms AS f JOIN documents AS d USING (document_key) WHERE {FormRows.In} ORDER BY form_key";

    private static readonly string InsertRow = Statements.Insert("forms", "document_key, " + Columns);

    public static void Insert(Statements statements, long document, TargetForm form)
    {
        var key = statements.Add(
            InsertRow,
            document, form.ProjectType is not null, form.Provenance is not null, form.Source.FormIndex, form.FormId, form.SchemaVersion, form.Source.FirstPage, form.Source.LastPage,
            EnumWord<FormKind>.Of(form.Kind), EnumWord<FormPhase>.Of(form.Phase), form.Title, EnumWord<FormCategory>.Of(form.Category),
            form.FiscalYear, form.Unit, form.CompetentDepartment, form.ImplementingUnit, form.ProjectName,
            form.HeadingUnit, form.HeadingProjectName, form.ProjectAttribute,
            form.Period is not null, form.Period?.Start, form.Period?.End,
            form.Headcount, form.InternalBodies, form.SubordinateUnits, form.Duties,
            form.Funding.CurrencyUnit);
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

    /// <summary>A form with everything that hangs on it; null when there is none of this key.</summary>
    public static TargetForm? Read(Statements statements, long key) => Read(statements, [key]) is [var form] ? form : null;

    /// <summary>Forms with everything that hangs on them, a statement a table: in the order of the keys, without those that are not there.</summary>
    public static IReadOnlyList<TargetForm> Read(Statements statements, IReadOnlyList<long> keys)
    {
        var list = FormRows.Keys(keys);
        var types = ProjectTypeTable.Read(statements, list);
        var others = OtherFieldTable.Read(statements, list);
        var lines = FundingTable.Read(statements, list);
        var goals = GoalTable.Read(statements, list);
        var tasks = KeyTaskTable.Read(statements, list);
        var indicators = IndicatorTable.Read(statements, list);
        var signatures = SignatureTable.Read(statements, list);
        var reviews = SignatureTable.ReadReviews(statements, list);
        var places = ProvenanceTable.Read(statements, list);
        var diagnostics = DiagnosticTable.OfForms.Read(statements, list);
        var rows = new FormRows<FormRow>(statements, Select, ReadRow, list);
        return
        [
            .. from key in keys
               from row in rows.Of(key)
               select row.Form with
               {
                   ProjectType = row.HasProjectType ? ProjectTypeTable.Of(types.Of(key)) : null,
                   Provenance = row.HasProvenance ? new StoredPlaces(places.Of(key) is [var packed] ? packed : []) : null,
                   OtherFields = others.Of(key),
                   Funding = row.Form.Funding with { Lines = lines.Of(key) },
                   Goals = goals.Of(key),
                   KeyTasks = tasks.Of(key),
                   Indicators = indicators.Of(key),
                   Signatures = signatures.Of(key) is [var signed] ? signed with { Reviews = reviews.Of(key) } : null,
                   Diagnostics = diagnostics.Of(key),
               },
        ];
    }

    private static FormRow ReadRow(Row row)
    {
        var (path, sha256, format) = (row.Text(), row.Text(), row.Word<DocumentFormat>());
        var (hasProjectType, hasProvenance) = (row.Flag(), row.Flag());
        var index = row.Int();
        var form = new TargetForm
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
            ProjectAttribute = row.TextOrNull(),
            Period = ReadPeriod(row),
            Headcount = row.IntOrNull(),
            InternalBodies = row.IntOrNull(),
            SubordinateUnits = row.IntOrNull(),
            Duties = row.TextOrNull(),
            Funding = new Funding(row.TextOrNull(), []),
            Goals = [],
            Indicators = [],
            Diagnostics = [],
        };
        return new FormRow(form, hasProjectType, hasProvenance);
    }

    private static Period? ReadPeriod(Row row)
    {
        var printed = row.Flag();
        var (start, end) = (row.DateOrNull(), row.DateOrNull());
        return printed ? new Period(start, end) : null;
    }

    // A form's own row: what hangs on it is read apart.
    private sealed record FormRow(TargetForm Form, bool HasProjectType, bool HasProvenance);
}
