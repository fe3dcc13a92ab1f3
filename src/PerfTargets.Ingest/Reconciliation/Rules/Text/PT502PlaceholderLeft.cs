using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>PT502: the template's placeholders were filled in: ……, （20 年-20 年）, XX.</summary>
internal sealed class PT502PlaceholderLeft : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT502",
        Name = "placeholder-left",
        Family = "text",
        DefaultSeverity = Severity.Warning,
        Title = new("留有没有填写的占位符", "A placeholder was left"),
        Holds = new("表样的占位符（……、（20 年-20 年）、XX）都已填写或删去", "The template's placeholders (……, （20 年-20 年）, XX) were filled in or removed"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var label in form.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCode.PlaceholderInLabel))
            tally.Fail(Describe(new FieldValue(form, OverallGoal(form), label.Text ?? ""), label.Text ?? ""));
        foreach (var (amount, label) in Amounts(form).Where(place => Placeholder.IsWhole(place.Field.Raw)))
            tally.Fail(Describe(amount, $"{label}：{amount.Raw.Trim()}"));

        foreach (var text in FormProse.Of(form))
        {
            if (UndecodedText.IsIn(text.Raw))
                UndecodedText.Lack(tally, text);
            else if (Placeholder.Find(text.Raw) is { } found)
                tally.Fail(Describe(text, found));
            else
                tally.Hold();
        }

        return tally.Sum(new Bilingual("表上没有填写的文字", "The form holds no text of a filer"));
    }

    /// <summary>The years of a goal over several years stand in its label.</summary>
    private static string OverallGoal(TargetForm form)
    {
        var index = form.Goals.ToList().FindIndex(goal => goal.Scope == GoalScope.Overall);
        return index < 0 ? "/goals" : FormattableString.Invariant($"/goals/{index}/text");
    }

    /// <summary>What is printed in an amount's place.</summary>
    private static IEnumerable<(FieldValue Field, string Label)> Amounts(TargetForm form)
    {
        for (var i = 0; i < form.Funding.Lines.Count; i++)
        {
            foreach (var (column, raw) in form.Funding.Lines[i].Raw.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                yield return (new FieldValue(form, FormattableString.Invariant($"/funding/lines/{i}/{column}"), raw), form.Funding.Lines[i].Label);
        }
    }

    private static Fault Describe(FieldValue field, string found) => new()
    {
        Certainty = Certainty.Certain,
        Message = new Bilingual(
            $"“{found}”是表样的占位符，没有填写。请填写，用不着的请删去。",
            $"“{found}” is a placeholder of the template that was never filled in. Fill it in, or remove it."),
        Fields = [field],
    };
}
