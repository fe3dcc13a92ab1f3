using System.Globalization;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>Each goal and each indicator as one text, a line a field, with its entry in the full-text index.</summary>
internal static class SearchTextTable
{
    private static readonly string InsertRow = Statements.Insert("search_texts", "form_key, pointer, text");

    private const string IndexRow = "INSERT INTO search_index (rowid, text) VALUES (last_insert_rowid(), $1)";

    public static void Insert(Statements statements, long form, TargetForm content)
    {
        foreach (var (ordinal, goal) in content.Goals.Index())
            Insert(statements, form, "/goals/", ordinal, [goal.Text, goal.Actual]);
        foreach (var (ordinal, indicator) in content.Indicators.Index())
            Insert(statements, form, "/indicators/", ordinal, Fields(indicator));
    }

    private static string?[] Fields(Indicator indicator) =>
    [
        indicator.Level1,
        indicator.Level2,
        indicator.Level3,
        indicator.Target?.Raw,
        indicator.Actual?.Raw,
        indicator.Explanation,
        indicator.ScoringRule,
        indicator.ShortfallReason,
        indicator.Remark,
    ];

    private static void Insert(Statements statements, long form, string list, int ordinal, string?[] fields)
    {
        var text = string.Join('\n', fields.Where(field => !string.IsNullOrWhiteSpace(field)));
        statements.Execute(InsertRow, form, list + ordinal.ToString(CultureInfo.InvariantCulture), text);
        statements.Execute(IndexRow, text);
    }
}
