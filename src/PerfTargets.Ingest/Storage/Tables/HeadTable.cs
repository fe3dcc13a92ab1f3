using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The heads of the forms that stand now.</summary>
internal static class HeadTable
{
    private const string Select =
        """
        SELECT form_key, f.form_id, v.path, f.form_index, f.kind, f.title, f.fiscal_year, f.unit, f.heading_unit,
          f.competent_department, f.subordinate_units, f.project_name, f.heading_project_name
        FROM v_forms AS v JOIN forms AS f USING (form_key)
        """;

    /// <summary>By path and place. SQLite compares text by its UTF-8 bytes, .NET by UTF-16 units: the order is made here.</summary>
    public static IReadOnlyList<StoredHead> Read(Statements statements)
    {
        // A document, a unit and a title stand on many forms.
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        string Shared(string text) => known.TryGetValue(text, out var same) ? same : known[text] = text;
        string? SharedOrNull(string? text) => text is null ? null : Shared(text);
        return
        [
            .. statements
                .Read(Select, row => new StoredHead(row.Long(), row.Text(), Shared(row.Text()), row.Int(), row.Word<FormKind>())
                {
                    Title = SharedOrNull(row.TextOrNull()),
                    FiscalYear = row.IntOrNull(),
                    Unit = SharedOrNull(row.TextOrNull()),
                    HeadingUnit = SharedOrNull(row.TextOrNull()),
                    CompetentDepartment = SharedOrNull(row.TextOrNull()),
                    SubordinateUnits = row.IntOrNull(),
                    ProjectName = row.TextOrNull(),
                    HeadingProjectName = SharedOrNull(row.TextOrNull()),
                })
                .OrderBy(head => head.Path, StringComparer.Ordinal)
                .ThenBy(head => head.Index),
        ];
    }
}
