using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>The fields of one indicator row, for evidence and messages.</summary>
internal static class IndicatorFields
{
    /// <summary>A field of a row.</summary>
    /// <param name="form">The form.</param>
    /// <param name="index">Place of the row, from 0.</param>
    /// <param name="name">The property as JSON names it: target, explanation.</param>
    /// <param name="raw">The printed text; null when blank.</param>
    public static FieldValue Of(TargetForm form, int index, string name, string? raw) =>
        new(form, Pointers.Indicator(index, name), raw ?? "");

    /// <summary>指标值 of a row.</summary>
    public static FieldValue Target(TargetForm form, int index) => Of(form, index, "target", form.Indicators[index].Target?.Raw);

    /// <summary>实际完成值 of a row.</summary>
    public static FieldValue Actual(TargetForm form, int index) => Of(form, index, "actual", form.Indicators[index].Actual?.Raw);

    /// <summary>指标解释 of a row.</summary>
    public static FieldValue Explanation(TargetForm form, int index) => Of(form, index, "explanation", form.Indicators[index].Explanation);

    /// <summary>三级指标 of a row.</summary>
    public static FieldValue Name(TargetForm form, int index) => Of(form, index, "level3", form.Indicators[index].Level3);

    /// <summary>What a message calls a row: its third level, else its second, else its place.</summary>
    public static string Label(TargetForm form, int index)
    {
        var indicator = form.Indicators[index];
        var name = PrintedText.Normalise(indicator.Level3 ?? indicator.Level2 ?? "");
        return name.Length > 0 ? Excerpt.Of(name) : FormattableString.Invariant($"第{index + 1}个指标");
    }

    /// <summary>Whether a row gives a reason why its result differs: 未完成原因, or a remark.</summary>
    public static bool HasReason(Indicator indicator) =>
        !string.IsNullOrWhiteSpace(indicator.ShortfallReason) || !string.IsNullOrWhiteSpace(indicator.Remark);
}
