using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>PT503: a text is whole: its brackets and quotation marks close, and its last sentence ends.</summary>
internal sealed class PT503TextCutOff : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT503",
        Name = "text-cut-off",
        Family = "text",
        DefaultSeverity = Severity.Warning,
        Title = new("文字不完整", "A text is cut off"),
        Holds = new("括号、引号成对，句子写完", "Brackets and quotation marks come in pairs, and sentences end"),
        Tolerance = new("不涉及数值；全角和半角括号可以互相配对", "Not a matter of numbers; half-width and full-width brackets close each other"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();

        // A text that is copied into several cells is one fault.
        foreach (var copies in FormProse.Of(form).GroupBy(field => field.Raw))
            CheckText(tally, form, [.. copies]);
        return tally.Sum(new Bilingual("表上没有填写的文字", "The form holds no text of a filer"));
    }

    private static void CheckText(OutcomeTally tally, TargetForm form, List<FieldValue> copies)
    {
        var text = copies[0].Raw;
        if (UndecodedText.IsIn(text))
            UndecodedText.Lack(tally, copies[0]);
        else if (BracketBalance.FindAlone(text) is { } at)
            tally.Fail(Alone(copies, text, at));
        else if (BrokenSentence.EndsOpen(text) || (text.Length >= BrokenSentence.LeastLengthOfACopy && copies.Any(copy => Fuller(form, copy).Any(fuller => BrokenSentence.IsCutCopy(text, fuller, IsScoring(copy))))))
            tally.Fail(Broken(copies, text));
        else
            tally.Hold();
    }

    /// <summary>The texts that a field may be a cut-off copy of: the other goals, the row's own cells, the other scoring rules.</summary>
    private static IEnumerable<string> Fuller(TargetForm form, FieldValue field)
    {
        var path = field.Pointer.Split('/');
        if (path[1] == "goals")
            return form.Goals.Select(goal => goal.Text);
        if (path[1] != "indicators")
            return [];
        var row = form.Indicators[int.Parse(path[2], System.Globalization.CultureInfo.InvariantCulture)];
        IEnumerable<string?> fuller = path[3] switch
        {
            "target" => [row.Level3],
            "actual" => [row.Level3, row.Target?.Raw],
            "scoringRule" => form.Indicators.Select(indicator => indicator.ScoringRule).Distinct(),
            _ => [],
        };
        return fuller.OfType<string>();
    }

    private static bool IsScoring(FieldValue field) => field.Pointer.EndsWith("/scoringRule", StringComparison.Ordinal);

    private static Fault Alone(List<FieldValue> copies, string text, int at)
    {
        var from = Math.Max(0, at - 8);
        var around = text[from..Math.Min(text.Length, at + 9)];
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"“{around}”里的“{text[at]}”没有配对。请核对是漏了另一半，还是文字没有写完。",
                $"The mark “{text[at]}” in “{around}” stands alone. Check whether its other half is missing or the text was cut off."),
            Fields = copies,
        };
    }

    private static Fault Broken(List<FieldValue> copies, string text) => new()
    {
        Certainty = Certainty.Likely,
        Message = new Bilingual(
            $"文字到“{Excerpt.EndOf(text)}”就断了，像是没有写完。请补全。",
            $"The text breaks off at “{Excerpt.EndOf(text)}”. Complete it."),
        Fields = copies,
    };
}
