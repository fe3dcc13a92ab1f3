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
        Title = new("填表人和审核人、负责人是同一个人", "Filer and reviewer or head are the same person"),
        Holds = new("审核栏里签名的人和单位负责人不是填表人", "Neither whoever signs a review nor the head of the unit is the filer"),
        Tolerance = new("姓名完全相同（空格不计）才提问", "Asked only when the names are the same apart from spaces"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var whyNot = new Bilingual("表上没有审核人和单位负责人，或都空着", "The form names neither a reviewer nor a head, or they are blank");
        if (form.Signatures is not { } signatures)
            return new RuleOutcome.NotApplicable(whyNot);
        var filer = PrintedText.Normalise(signatures.Preparer ?? "");
        if (filer.Length > 0 && signatures.Head is { Length: > 0 } head)
            CheckHead(tally, form, filer, head);
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
                tally.Fail(Describe(review.Office, filer, new FieldValue(form, FormattableString.Invariant($"/signatures/reviews/{i}/text"), review.Text)));
        }

        return tally.Sum(whyNot);
    }

    private static void CheckHead(OutcomeTally tally, TargetForm form, string filer, string head)
    {
        if (PrintedText.Normalise(head) == filer)
            tally.Fail(Describe("单位负责人", filer, new FieldValue(form, "/signatures/head", head)));
        else
            tally.Hold();
    }

    /// <summary>The words of a review that are neither a date nor a verdict.</summary>
    private static HashSet<string> Names(string text) =>
        [.. Separator().Split(Blank().Replace(text, "$1")).Select(word => Verdict().Replace(PrintedText.Normalise(word), "")).Where(name => name.Length is >= 2 and <= 4)];

    private static Fault Describe(string office, string filer, FieldValue signed) => new()
    {
        Certainty = Certainty.Ask,
        Message = new Bilingual(
            $"填表人和“{office}”都是“{filer}”。请确认是否由另一人审核、签字。",
            $"“{filer}” both filled the form in and signed as “{office}”. Please confirm that somebody else reviewed it."),
        Fields =
        [
            signed,
            new FieldValue(signed.Form, "/signatures/preparer", signed.Form.Signatures!.Preparer!),
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
