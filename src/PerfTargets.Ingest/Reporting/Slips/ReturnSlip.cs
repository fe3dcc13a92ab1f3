using PerfTargets.Ingest.Reporting.Report;

namespace PerfTargets.Ingest.Reporting.Slips;

/// <summary>
/// What goes back to one unit: 绩效目标表核对意见. Two writers put it on paper, so that both say the same.
/// Personal data is masked as far as it is in the report.
/// </summary>
public sealed record ReturnSlip
{
    /// <summary>The unit it goes to; 未写单位 where the forms name none.</summary>
    public required string Unit { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The paragraphs before the parts.</summary>
    public required IReadOnlyList<string> Opening { get; init; }

    /// <summary>The parts in order: forms to be corrected, things to be explained, remarks, files not read, forms not handed in.</summary>
    public required IReadOnlyList<SlipPart> Parts { get; init; }

    /// <summary>The paragraphs behind the parts.</summary>
    public required IReadOnlyList<string> Closing { get; init; }

    /// <summary>Who sends it; null when that is not configured.</summary>
    public required string? Bureau { get; init; }

    /// <summary>Its day in words; null when none was given.</summary>
    public required string? Date { get; init; }

    /// <summary>The slip of a unit.</summary>
    /// <param name="report">The report the unit stands in; the roster's rows of the unit are taken from it.</param>
    /// <param name="unit">A unit of the report.</param>
    /// <param name="options">Who sends it, and when.</param>
    /// <returns>Null when there is nothing to send back.</returns>
    public static ReturnSlip? Of(RunReport report, ReportUnit unit, SlipOptions options) => new SlipDraft(report, unit, options).Make();
}

/// <summary>Who sends slips, and when. Everything comes from outside: the same slip twice is the same bytes.</summary>
public sealed record SlipOptions
{
    /// <summary>The bureau that signs; null leaves the place empty.</summary>
    public string? Bureau { get; init; }

    /// <summary>The day of the slip; null leaves it out.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The last day to hand in again; null takes the unit's day from the roster if it has not passed, else none is named.</summary>
    public DateOnly? ReturnBy { get; init; }
}

/// <summary>A part of a slip.</summary>
/// <param name="Heading">一、需要修改的绩效目标表.</param>
/// <param name="Lead">A sentence under it; null for none.</param>
/// <param name="Sections">Its sections: one a form, or one without a heading.</param>
public sealed record SlipPart(string Heading, string? Lead, IReadOnlyList<SlipSection> Sections);

/// <summary>The items of one form, or a list.</summary>
/// <param name="Heading">（一）项目名称; null for none.</param>
/// <param name="Source">The file it stands in; null for none.</param>
/// <param name="Columns">The table's columns.</param>
/// <param name="Rows">The table's rows, as many cells each as there are columns.</param>
public sealed record SlipSection(string? Heading, string? Source, IReadOnlyList<SlipColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A column of a slip's table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Share">Its share of the width, in hundredths.</param>
public sealed record SlipColumn(string Name, int Share);
