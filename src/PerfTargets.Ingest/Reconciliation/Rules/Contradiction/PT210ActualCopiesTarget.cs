using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT210: what was reached is said in words of its own, not in those of the target.</summary>
internal sealed class PT210ActualCopiesTarget : IRule
{
    /// <summary>Shorter texts (及时完成, 明显改善) may rightly read the same.</summary>
    private const int ShortestCopy = 8;

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT210",
        Name = "actual-copies-target",
        Family = "contradiction",
        DefaultSeverity = Severity.Info,
        Title = new("实际完成情况照抄指标值", "A result copies its target word for word"),
        Holds = new("文字描述的实际完成值说明做了什么、达到什么程度，不照抄指标值", "A result in words says what was done and reached, and does not repeat the target"),
        Tolerance = new("去掉空格后不少于 8 个字、没有数字、完全相同的文字才提问", "Asked only of texts of 8 characters or more without numbers that are entirely the same"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var whyNot = new Bilingual("没有既有文字指标值、又有文字实际完成值的指标", "No row has words both as its target and as its result");
        if (form.Phase != FormPhase.Evaluation)
            return new RuleOutcome.NotApplicable(whyNot);
        var tally = new OutcomeTally();
        var copies = new List<int>();
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            if (form.Indicators[i] is not { Target: { } target } row || !IsSentence(target.Raw))
                continue;
            if (row.Actual is not { } actual)
                tally.Lack($"“{IndicatorFields.Label(form, i)}”没有填实际完成值", $"“{IndicatorFields.Label(form, i)}” has no result");
            else if (PrintedText.Normalise(actual.Raw) == PrintedText.Normalise(target.Raw))
                copies.Add(i);
            else
                tally.Hold();
        }

        if (copies.Count > 0)
            tally.Fail(Describe(form, copies));
        return tally.Sum(whyNot);
    }

    private static bool IsSentence(string raw)
    {
        var text = PrintedText.Normalise(raw);
        return text.Length >= ShortestCopy && !text.Any(char.IsAsciiDigit);
    }

    private static Fault Describe(TargetForm form, List<int> rows)
    {
        var labels = string.Join('、', rows.Take(3).Select(i => $"“{IndicatorFields.Label(form, i)}”")) + (rows.Count > 3 ? "等" : "");
        return new Fault
        {
            Certainty = Certainty.Ask,
            Message = new Bilingual(
                $"{rows.Count} 个指标的实际完成值与指标值一字不差：{labels}。请写明实际做了什么、达到什么程度。",
                $"The results of {rows.Count} indicators repeat their targets word for word: {labels}. Please say what was done and reached."),
            Fields = [.. rows.SelectMany(i => new[] { IndicatorFields.Actual(form, i), IndicatorFields.Target(form, i) })],
        };
    }
}
