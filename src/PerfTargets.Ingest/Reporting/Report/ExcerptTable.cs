namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>A part of a form, rebuilt from what was read, with the cells a finding rests on marked. Texts stand as printed.</summary>
/// <param name="FormId">The form.</param>
/// <param name="FormName">What the form is called where it is not the finding's first one; null where it is.</param>
/// <param name="Heading">The columns; empty where each row begins with its label.</param>
/// <param name="Rows">The rows in the form's order.</param>
/// <param name="MoreRows">Rows that hold evidence too and are left out, because there are too many.</param>
public sealed record ExcerptTable(
    string FormId, string? FormName, IReadOnlyList<string> Heading, IReadOnlyList<ExcerptRow> Rows, int MoreRows = 0);

/// <summary>A row of an excerpt.</summary>
/// <param name="Cells">As many as the heading has.</param>
public sealed record ExcerptRow(IReadOnlyList<ExcerptCell> Cells);

/// <summary>A cell of an excerpt.</summary>
/// <param name="Role">What the cell is to the finding.</param>
/// <param name="Text">The printed text or a part of it; empty when the cell is blank.</param>
public sealed record ExcerptCell(ExcerptRole Role, MarkedText Text)
{
    /// <summary>A cell that only gives the others their meaning.</summary>
    public static ExcerptCell Context(string? text) => new(ExcerptRole.Context, MarkedText.Beginning(text ?? "", ExcerptLimits.Context));

    /// <summary>A label.</summary>
    public static ExcerptCell Label(string? text) => new(ExcerptRole.Label, MarkedText.Beginning(text ?? "", ExcerptLimits.Context));
}

/// <summary>What a cell is to a finding.</summary>
public enum ExcerptRole
{
    /// <summary>Stands beside.</summary>
    Context,

    /// <summary>Names the row.</summary>
    Label,

    /// <summary>The finding rests on it too.</summary>
    Related,

    /// <summary>The place of the finding: the wrong one when it is known which.</summary>
    Wrong,
}

/// <summary>How much of a form stands in an excerpt.</summary>
internal static class ExcerptLimits
{
    /// <summary>Characters of a cell that only gives context.</summary>
    public const int Context = 60;

    /// <summary>Characters on either side of a marked figure in a long text.</summary>
    public const int Around = 90;

    /// <summary>Rows of a table.</summary>
    public const int Rows = 12;

    /// <summary>Lines of a funding table that is shown with the lines beside the marked ones.</summary>
    public const int FundingLines = 20;

    /// <summary>Lines of a funding table that are shown even where they are blank.</summary>
    public const int BlankLines = 8;

    /// <summary>Forms of one finding.</summary>
    public const int Forms = 8;
}
