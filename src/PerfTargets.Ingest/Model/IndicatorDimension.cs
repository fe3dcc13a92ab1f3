using System.Text.Json.Serialization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Model;

/// <summary>一级指标 in today's taxonomy.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IndicatorDimension>))]
public enum IndicatorDimension
{
    /// <summary>成本指标.</summary>
    Cost,

    /// <summary>产出指标, 项目完成.</summary>
    Output,

    /// <summary>效益指标, 项目效益.</summary>
    Benefit,

    /// <summary>满意度指标.</summary>
    Satisfaction,

    /// <summary>管理效率 as a level of its own.</summary>
    Management,
}

/// <summary>二级指标 in today's taxonomy.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IndicatorAspect>))]
public enum IndicatorAspect
{
    /// <summary>数量指标.</summary>
    Quantity,

    /// <summary>质量指标.</summary>
    Quality,

    /// <summary>时效指标.</summary>
    Timeliness,

    /// <summary>成本指标 with no kind named.</summary>
    Cost,

    /// <summary>经济效益指标; 经济成本指标 under 成本指标.</summary>
    Economic,

    /// <summary>社会效益指标; 社会成本指标 under 成本指标.</summary>
    Social,

    /// <summary>生态效益指标; 生态环境成本指标 under 成本指标.</summary>
    Ecological,

    /// <summary>可持续影响指标.</summary>
    Sustainability,

    /// <summary>满意度指标, 服务对象满意度指标.</summary>
    Satisfaction,

    /// <summary>预算管理.</summary>
    BudgetManagement,

    /// <summary>财务管理.</summary>
    FinancialManagement,

    /// <summary>采购管理.</summary>
    ProcurementManagement,

    /// <summary>资产管理.</summary>
    AssetManagement,

    /// <summary>人员管理.</summary>
    PersonnelManagement,
}
