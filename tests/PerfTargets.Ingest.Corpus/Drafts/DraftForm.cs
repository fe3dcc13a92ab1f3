using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Drafts;

/// <summary>What an office would fill in, before it is drawn on a layout. Amounts are in 万元.</summary>
public sealed record DraftForm
{
    /// <summary>Project or department.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>Whether results are filled in.</summary>
    public required bool Evaluated { get; init; }

    /// <summary>其他运转类 or 特定目标类, on layouts whose title names it.</summary>
    public required FormCategory Category { get; init; }

    /// <summary>预算年度 as printed; "" leaves the label blank.</summary>
    public required string Year { get; init; }

    /// <summary>预算单位.</summary>
    public required string Unit { get; init; }

    /// <summary>主管部门.</summary>
    public required string Department { get; init; }

    /// <summary>项目名称; "" on a department form.</summary>
    public required string Project { get; init; }

    /// <summary>The unit above the table.</summary>
    public required string HeadingUnit { get; init; }

    /// <summary>The project above the table.</summary>
    public required string HeadingProject { get; init; }

    /// <summary>The funding table.</summary>
    public required DraftFunding Funding { get; init; }

    /// <summary>年度目标.</summary>
    public required string Goal { get; init; }

    /// <summary>What was reached of it, on layouts with results.</summary>
    public string GoalActual { get; init; } = "";

    /// <summary>部门职责.</summary>
    public string Duties { get; init; } = "";

    /// <summary>年末在职人数.</summary>
    public int Headcount { get; init; }

    /// <summary>年度重点任务: name and content.</summary>
    public IReadOnlyList<(string Name, string Content)> Tasks { get; init; } = [];

    /// <summary>The indicators, in the order of their levels.</summary>
    public required IReadOnlyList<DraftIndicator> Indicators { get; init; }

    /// <summary>填表人.</summary>
    public string Preparer { get; init; } = "";

    /// <summary>填报日期, year month day without separators.</summary>
    public string FiledOn { get; init; } = "";

    /// <summary>绩效股审核.</summary>
    public string Review { get; init; } = "";

    /// <summary>单位负责人.</summary>
    public string Head { get; init; } = "";
}
