namespace PerfTargets.Ingest.Corpus.Drafts;

/// <summary>The amounts of a funding table, as printed. "" is a blank cell.</summary>
public sealed record DraftFunding
{
    /// <summary>The amount beside 项目资金.</summary>
    public string Declared { get; init; } = "";

    /// <summary>年度资金总额.</summary>
    public required DraftAmount Total { get; init; }

    /// <summary>财政拨款.</summary>
    public required DraftAmount Fiscal { get; init; }

    /// <summary>其他资金.</summary>
    public required DraftAmount Other { get; init; }

    /// <summary>上年结转.</summary>
    public DraftAmount Carryover { get; init; } = DraftAmount.Blank;

    /// <summary>支出预算, where a layout shows income and expenditure; total, fiscal and other are the income.</summary>
    public IReadOnlyList<string> Expenditure { get; init; } = [];

    /// <summary>基本支出 or 人员类.</summary>
    public DraftAmount Personnel { get; init; } = DraftAmount.Blank;

    /// <summary>公用经费.</summary>
    public DraftAmount PublicOperating { get; init; } = DraftAmount.Blank;

    /// <summary>其他运转类.</summary>
    public DraftAmount OtherOperating { get; init; } = DraftAmount.Blank;

    /// <summary>特定目标类.</summary>
    public DraftAmount SpecificTarget { get; init; } = DraftAmount.Blank;
}

/// <summary>An amount's budget and, after the year, what was spent.</summary>
/// <param name="Budget">预算数, as printed.</param>
/// <param name="Final">决算数, as printed; "" before the year is over.</param>
/// <param name="Rate">预算执行率, as printed; "" where none is.</param>
public sealed record DraftAmount(string Budget, string Final = "", string Rate = "")
{
    /// <summary>Nothing printed.</summary>
    public static DraftAmount Blank { get; } = new("");
}
