using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT209: whoever fills a form in does not review it.</summary>
internal sealed partial class PT209FilerIsReviewer : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT209",
        Name = "filer-is-reviewer",
        Family = "contradiction",
        DefaultSeverity = Severity.Info,
        Title = new("填表人和审核人是同一个人", "Filer and reviewer are the same person"),
        Holds = new("审核栏里签名的人不是填表人", "Whoever signs a review is not the filer"),
        Tolerance = new("姓名完全相同（空格不计）才提问", "Asked only when the names are the same apart from spaces"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var whyNot = new Bilingual("表上没有审核栏，或审核栏空着", "The form has no review line, or it is blank");
        if (form.Signatures is not { } signatures || signatures.Reviews.All(review => string.IsNullOrWhiteSpace(review.Text)))
            return new RuleOutcome.NotApplicable(whyNot);
        var filer = PrintedText.Normalise(signatures.Preparer ?? "");
        for (var i = 0; i < signatures.Reviews.Count; i++)
        {
            var review = signatures.Reviews[i];
            if (string.IsNullOrWhiteSpace(review.Text))
                continue;
            var names = Names(review.Text);
            if (filer.Length == 0)
                tally.Lack("填表人空着", "the filer is not named");
            else if (names.Count == 0)
                tally.Lack($"“{review.Office}”没有签名", $"“{review.Office}” is not signed with a name");
            else if (!names.Contains(filer))
                tally.Hold();
            else
                tally.Fail(Describe(form, i, review, filer));
        }

        return tally.Sum(whyNot);
    }

    /// <summary>The words of a review that are neither a date nor a verdict.</summary>
    private static HashSet<string> Names(string text) =>
        [.. Separator().Split(Blank().Replace(text, "$1")).Select(word => Verdict().Replace(PrintedText.Normalise(word), "")).Where(name => name.Length is >= 2 and <= 4)];

    private static Fault Describe(TargetForm form, int index, Review review, string filer) => new()
    {
        Certainty = Certainty.Ask,
        Message = new Bilingual(
            $"填表人和“{review.Office}”都是“{filer}”。请确认是否由另一人审核。",
            $"“{filer}” both filled the form in and signed “{review.Office}”. Please confirm that somebody else reviewed it."),
        Fields =
        [
            new FieldValue(form, FormattableString.Invariant($"/signatures/reviews/{index}/text"), review.Text!),
            new FieldValue(form, "/signatures/preparer", form.Signatures!.Preparer!),
        ],
    };

    /// <summary>A space within a name of two characters: 张　三.</summary>
    [GeneratedRegex(@"(?<![\p{IsCJKUnifiedIdeographs}])(\p{IsCJKUnifiedIdeographs})\s+(?=\p{IsCJKUnifiedIdeographs}(?!\p{IsCJKUnifiedIdeographs}))")]
    private static partial Regex Blank();

    [GeneratedRegex(@"[^\p{IsCJKUnifiedIdeographs}]+")]
    private static partial Regex Separator();

    [GeneratedRegex("已?审核(人|通过|同意|签字)?|已审|已核|初审|复审|复核|通过|同意|签字|签名|盖章|情况属实|属实|年|月|日")]
    private static partial Regex Verdict();
}
