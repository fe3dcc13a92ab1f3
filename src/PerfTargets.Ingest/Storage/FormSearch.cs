using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Storage;

/// <summary>Finds words in the goals and indicators of the current forms.</summary>
public static class FormSearch
{
    private const int TrigramLength = 3;

    /// <summary>
    /// The goals and indicators that hold every word, by path and place. A word of three characters and more is
    /// found through the full-text index; a shorter one by reading through the texts. Latin letters match in
    /// either case.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="words">Words with white space between; each is looked for as it stands.</param>
    /// <param name="limit">The most rows to return.</param>
    /// <returns>No row when there is no word.</returns>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<FormSearchHit> Find(FormDatabase db, string words, int limit)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToLookup(IsIndexed);
        if (wanted.Count == 0)
            return [];

        var conditions = new StringBuilder();
        var values = new List<object?> { limit };
        if (wanted[true].Any())
        {
            values.Add(string.Join(' ', wanted[true].Select(Quote)));
            conditions.Append(" AND t.search_key IN (SELECT rowid FROM search_index WHERE search_index MATCH $2)");
        }

        foreach (var word in wanted[false])
        {
            values.Add($"%{Escape(word)}%");
            conditions.Append(CultureInfo.InvariantCulture, $" AND t.text LIKE ${values.Count} ESCAPE '\\'");
        }

        return db.Guard(() => db.Statements.Read(
            $"""
            SELECT f.form_id, f.unit, f.project, f.year, t.pointer, t.text
            FROM search_texts AS t JOIN v_forms AS f USING (form_key)
            WHERE true{conditions}
            ORDER BY f.path, f.form_index, t.search_key LIMIT $1
            """,
            row => new FormSearchHit(row.Text(), row.TextOrNull(), row.TextOrNull(), row.IntOrNull(), row.Text(), row.Text()),
            [.. values]));
    }

    private static bool IsIndexed(string word) => word.EnumerateRunes().Count() >= TrigramLength;

    // A phrase of FTS5: nothing in it is an operator.
    private static string Quote(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Escape(string word) => word
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
