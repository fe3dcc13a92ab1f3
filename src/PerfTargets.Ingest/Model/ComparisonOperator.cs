using System.Text.Json.Serialization;

namespace PerfTargets.Ingest.Model;

/// <summary>A comparison printed beside a number.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ComparisonOperator>))]
public enum ComparisonOperator
{
    /// <summary>＝, 等于.</summary>
    [JsonStringEnumMemberName("=")]
    Equal,

    /// <summary>≥, 不低于, 不少于, 至少, 以上.</summary>
    [JsonStringEnumMemberName(">=")]
    AtLeast,

    /// <summary>≤, 不超过, 以内.</summary>
    [JsonStringEnumMemberName("<=")]
    AtMost,

    /// <summary>＞, 大于.</summary>
    [JsonStringEnumMemberName(">")]
    MoreThan,

    /// <summary>＜, 小于.</summary>
    [JsonStringEnumMemberName("<")]
    LessThan,

    /// <summary>约, 左右, 余.</summary>
    [JsonStringEnumMemberName("~")]
    About,
}
