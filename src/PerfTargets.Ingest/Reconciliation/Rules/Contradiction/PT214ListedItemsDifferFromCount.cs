using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT214: a list has as many names as the text says.</summary>
internal sealed class PT214ListedItemsDifferFromCount : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT214",
        Name = "listed-items-differ-from-count",
        Family = "contradiction",
        DefaultSeverity = Severity.Warning,
        Title = new("列出的名称与所写的个数不符", "A list has more or fewer names than the text says"),
        Holds = new("写明个数、随后全部列出的名称，个数与所写的相同", "Where a text states a number and then lists all names, there are as many names"),
        Tolerance = new("个数必须相同；“和、及、与”可能是名称的一部分，两种数法有一种对得上就算对", "The same number; 和, 及 and 与 may be part of a name, and one way of counting that fits is enough"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var text in FormTexts.Of(form).Where(text => text.Role != TextRole.ScoringRule))
        {
            foreach (var list in ItemList.Read(text.Text))
            {
                if (list.Holds)
                    tally.Hold();
                else if (list.BreaksOff)
                    tally.Lack($"“{Excerpt.Of(list.Text)}”没有写完，数不清有几个", $"the list “{Excerpt.Of(list.Text)}” breaks off and cannot be counted");
                else
                    tally.Fail(Describe(text, list));
            }
        }

        return tally.Sum(new Bilingual("文字中没有先写个数、再全部列出名称的", "No text states a number and then lists all names"));
    }

    private static Fault Describe(FormText text, ItemList list)
    {
        var listed = list.Count < list.Fewest ? list.Fewest : list.Most;
        return new Fault
        {
            Certainty = list.Alike ? Certainty.Certain : Certainty.Likely,
            Message = new Bilingual(
                $"文中写的是 {list.Count} {list.Thing}，列出的名称有 {listed} 个：“{Excerpt.Of(list.Text)}”。请核对个数和名称。",
                $"The text says {list.Count} {list.Thing}, but lists {listed} names: “{Excerpt.Of(list.Text)}”. Check the number and the names."),
            Expected = listed,
            Actual = list.Count,
            Formula = $"{list.Count} ≠ {listed}",
            Fields = [text.Field],
        };
    }
}
