using System.Globalization;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>The contract's word for a value of an enumeration: otherOperating for OtherOperating, null for null.</summary>
internal static class ContractName
{
    private static readonly string[] Formats = Words(typeof(DocumentFormat));
    private static readonly string[] Severities = Words(typeof(Severity));
    private static readonly string[] Certainties = Words(typeof(Certainty));
    private static readonly string[] Statuses = Words(typeof(DocumentStatus));
    private static readonly string[] Kinds = Words(typeof(FormKind));
    private static readonly string[] Phases = Words(typeof(FormPhase));
    private static readonly string[] Categories = Words(typeof(FormCategory));
    private static readonly string[] Items = Words(typeof(FundingItem));
    private static readonly string[] Sources = Words(typeof(FundingSource));
    private static readonly string[] Scopes = Words(typeof(GoalScope));
    private static readonly string[] Dimensions = Words(typeof(IndicatorDimension));
    private static readonly string[] Aspects = Words(typeof(IndicatorAspect));
    private static readonly string[] Signs = ["=", ">=", "<=", ">", "<", "~"];

    public static string Of(DocumentFormat value) => Formats[(int)value];

    public static string? Of(DocumentFormat? value) => value.HasValue ? Of(value.GetValueOrDefault()) : null;

    public static string Of(Severity value) => Severities[(int)value];

    public static string Of(Certainty value) => Certainties[(int)value];

    public static string Of(DocumentStatus value) => Statuses[(int)value];

    public static string Of(FormKind value) => Kinds[(int)value];

    public static string Of(FormPhase value) => Phases[(int)value];

    public static string? Of(FormCategory? value) => value.HasValue ? Categories[(int)value.GetValueOrDefault()] : null;

    public static string Of(FundingItem value) => Items[(int)value];

    public static string Of(FundingSource value) => Sources[(int)value];

    public static string Of(GoalScope value) => Scopes[(int)value];

    public static string? Of(IndicatorDimension? value) => value.HasValue ? Dimensions[(int)value.GetValueOrDefault()] : null;

    public static string? Of(IndicatorAspect? value) => value.HasValue ? Aspects[(int)value.GetValueOrDefault()] : null;

    public static string? Of(ComparisonOperator? value) => value.HasValue ? Signs[(int)value.GetValueOrDefault()] : null;

    public static string? Of(DateOnly? value) =>
        value.HasValue ? value.GetValueOrDefault().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>错误, 提醒, 提示, or their English names.</summary>
    public static Bilingual ForPeople(Severity severity) => severity switch
    {
        Severity.Error => new Bilingual("错误", "error"),
        Severity.Warning => new Bilingual("提醒", "warning"),
        _ => new Bilingual("提示", "info"),
    };

    /// <summary>可以确定, 很可能, 建议询问, or their English names.</summary>
    public static Bilingual ForPeople(Certainty certainty) => certainty switch
    {
        Certainty.Certain => new Bilingual("可以确定", "certain"),
        Certainty.Likely => new Bilingual("很可能", "likely"),
        _ => new Bilingual("建议询问", "worth asking"),
    };

    // The enumerations count from 0 without gaps, so a value is its word's place.
    private static string[] Words(Type type)
    {
        var names = Enum.GetNames(type);
        for (var i = 0; i < names.Length; i++)
            names[i] = char.ToLowerInvariant(names[i][0]) + names[i][1..];
        return names;
    }
}
