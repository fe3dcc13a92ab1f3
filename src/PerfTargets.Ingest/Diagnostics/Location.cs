using System.Text.Json.Serialization;

namespace PerfTargets.Ingest.Diagnostics;

/// <summary>A place in a document. Whatever the format cannot tell is null.</summary>
public sealed record Location
{
    /// <summary>Page number, from 1; null for formats without pages.</summary>
    public int? Page { get; init; }

    /// <summary>Number of the table in the document, from 0; null outside tables.</summary>
    public int? Table { get; init; }

    /// <summary>Row in the table's grid, from 0.</summary>
    public int? Row { get; init; }

    /// <summary>Column in the table's grid, from 0.</summary>
    public int? Column { get; init; }

    /// <summary>Line of a text file, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>x0, y0, x1, y1 in points from the page's top left; null when the format has no geometry.</summary>
    [JsonPropertyName("bbox")]
    public IReadOnlyList<double>? Box { get; init; }

    /// <summary>The place in words a finance officer can follow: "第 3 行" or "page 2, table 1, row 4".</summary>
    /// <param name="chinese">true for Chinese, false for English.</param>
    public string Describe(bool chinese)
    {
        var parts = new List<string>();
        void Add(int? number, int offset, string zh, string en)
        {
            if (number is { } n)
                parts.Add(FormattableString.Invariant(chinese ? $"第{n + offset}{zh}" : (FormattableString)$"{en} {n + offset}"));
        }

        Add(Page, 0, "页", "page");
        if (Line is not null)
        {
            Add(Line, 0, "行", "line");
        }
        else
        {
            Add(Table, 1, "个表", "table");
            Add(Row, 1, "行", "row");
        }

        return string.Join(chinese ? "" : ", ", parts);
    }
}
