namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>A cell as the file has it.</summary>
internal readonly record struct StoredCell(int Row, int Column)
{
    /// <summary>What the value is: s, str, inlineStr, b, e, d or n; n when the file does not say.</summary>
    public string Kind { get; init; } = "n";

    /// <summary>The number of its format.</summary>
    public int Style { get; init; }

    /// <summary>The value, a formula's result included; null when there is none.</summary>
    public string? Value { get; init; }

    /// <summary>The text that stands in the cell itself; null when there is none.</summary>
    public StringItem? Inline { get; init; }

    /// <summary>The formula; null when there is none.</summary>
    public string? Formula { get; init; }
}
