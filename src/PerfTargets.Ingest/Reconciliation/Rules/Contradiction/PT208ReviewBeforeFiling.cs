using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT208: no office reviews a form before it is filed.</summary>
internal sealed class PT208ReviewBeforeFiling : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT208",
        Name = "review-before-filing",
        Family = "contradiction",
        DefaultSeverity = Severity.Warning,
        Title = new("审核日期早于填报日期", "A review is dated before the filing"),
        Holds = new("各股室的审核日期不早于填报日期", "No review is dated before the form was filed"),
        Tolerance = new("同一天填报和审核不算早", "A review on the day of filing is not early"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var whyNot = new Bilingual("表上没有审核栏，或审核栏空着", "The form has no review line, or it is blank");
        if (form.Signatures is not { } signatures || signatures.Reviews.All(review => string.IsNullOrWhiteSpace(review.Text)))
            return new RuleOutcome.NotApplicable(whyNot);
        for (var i = 0; i < signatures.Reviews.Count; i++)
        {
            var review = signatures.Reviews[i];
            if (string.IsNullOrWhiteSpace(review.Text))
                continue;
            if (review.Date is not { } reviewed)
                tally.Lack($"“{review.Office}”没有写日期", $"“{review.Office}” has no date");
            else if (signatures.FiledOn is not { } filed)
                tally.Lack("填报日期空着，或不是日期", "the filing date is blank or not a date");
            else if (reviewed >= filed)
                tally.Hold();
            else
                tally.Fail(Describe(form, i, review, reviewed, filed));
        }

        return tally.Sum(whyNot);
    }

    private static Fault Describe(TargetForm form, int index, Review review, DateOnly reviewed, DateOnly filed) => new()
    {
        Certainty = Certainty.Certain,
        Message = new Bilingual(
            FormattableString.Invariant($"“{review.Office}”的日期是 {reviewed:yyyy-MM-dd}，早于填报日期 {filed:yyyy-MM-dd} {filed.DayNumber - reviewed.DayNumber} 天。请核对两个日期。"),
            FormattableString.Invariant($"“{review.Office}” is dated {reviewed:yyyy-MM-dd}, {filed.DayNumber - reviewed.DayNumber} days before the form was filed on {filed:yyyy-MM-dd}. Check both dates.")),
        Formula = FormattableString.Invariant($"{reviewed:yyyy-MM-dd} < {filed:yyyy-MM-dd}"),
        Fields =
        [
            new FieldValue(form, FormattableString.Invariant($"/signatures/reviews/{index}/text"), review.Text!),
            new FieldValue(form, "/signatures/filedOn", FormattableString.Invariant($"{filed:yyyy-MM-dd}")),
        ],
    };
}
