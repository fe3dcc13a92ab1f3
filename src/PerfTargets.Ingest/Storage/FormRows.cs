using System.Globalization;

namespace PerfTargets.Ingest.Storage;

/// <summary>Rows of one table that belong to several forms, read at once and handed out form by form.</summary>
/// <typeparam name="T">What a row is.</typeparam>
internal sealed class FormRows<T>
{
    private readonly List<T> rows = [];

    private readonly Dictionary<long, (int Start, int Count)> spans = [];

    /// <summary>Reads the rows.</summary>
    /// <param name="statements">The database.</param>
    /// <param name="select">A SELECT of which form_key is the first column, and what the forms are found by <see cref="FormRows.In"/>; in the order of form_key.</param>
    /// <param name="map">Makes a row of the other columns.</param>
    /// <param name="keys">From <see cref="FormRows.Keys"/>.</param>
    public FormRows(Statements statements, string select, Func<Row, T> map, string keys)
    {
        foreach (var (form, value) in statements.Read(select, row => (row.Long(), map(row)), keys))
        {
            spans[form] = spans.TryGetValue(form, out var span) ? (span.Start, span.Count + 1) : (rows.Count, 1);
            rows.Add(value);
        }
    }

    /// <summary>The rows of one form, in the order of the SELECT.</summary>
    public IReadOnlyList<T> Of(long form) => spans.TryGetValue(form, out var span) ? rows.GetRange(span.Start, span.Count) : [];
}

/// <summary>How forms are named in a statement that reads of several of them.</summary>
internal static class FormRows
{
    /// <summary>The condition that finds the forms of <see cref="Keys"/>.</summary>
    public const string In = "form_key IN (SELECT value FROM json_each($1))";

    /// <summary>The keys as the statement's parameter.</summary>
    public static string Keys(IEnumerable<long> forms) => $"[{string.Join(',', forms.Select(form => form.ToString(CultureInfo.InvariantCulture)))}]";
}
