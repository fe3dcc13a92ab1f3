using System.Text.Json.Serialization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Model;

/// <summary>What a funding line is for or part of.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FundingItem>))]
public enum FundingItem
{
    /// <summary>年度资金总额, 资金总额, 年度资金申请总额, 部门整体预算总额.</summary>
    Total,

    /// <summary>项目资金总额, or the amount printed beside 项目资金.</summary>
    ProjectTotal,

    /// <summary>项目已执行资金; its amount goes to final.</summary>
    Executed,

    /// <summary>收入预算.</summary>
    Income,

    /// <summary>支出预算.</summary>
    Expenditure,

    /// <summary>基本支出.</summary>
    Basic,

    /// <summary>项目支出.</summary>
    Project,

    /// <summary>人员类项目支出.</summary>
    Personnel,

    /// <summary>公用经费项目支出.</summary>
    PublicOperating,

    /// <summary>其他运转类.</summary>
    OtherOperating,

    /// <summary>特定目标类.</summary>
    SpecificTarget,

    /// <summary>当年财政拨款.</summary>
    CurrentYear,

    /// <summary>上年结转; source all unless the form splits it.</summary>
    Carryover,
}

/// <summary>Where the money comes from.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FundingSource>))]
public enum FundingSource
{
    /// <summary>合计 / 资金总额.</summary>
    All,

    /// <summary>财政拨款 / 财政资金.</summary>
    Fiscal,

    /// <summary>其他资金.</summary>
    Other,

    /// <summary>上级资金.</summary>
    Superior,

    /// <summary>县级配套, or the form's own level of government.</summary>
    Local,
}
