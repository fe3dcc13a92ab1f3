using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT303: a form says which budget year it is for.</summary>
internal sealed partial class PT303FiscalYearMissing : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT303",
        Name = "fiscal-year-missing",
        Family = "missing",
        DefaultSeverity = Severity.Error,
        Title = new("年度没有填", "The fiscal year is missing"),
        Holds = new("表头写明预算年度，例如（2026年度）", "The heading states the budget year, such as （2026年度）"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        if (form.FiscalYear is not null)
            return new RuleOutcome.Passed();
        if (form.Title is null && form.Period is { Start: not null, End: not null })
            return new RuleOutcome.NotApplicable(new Bilingual("没有表头，起止时间写明了期间", "There is no heading, and the period states the time"));

        var blank = form.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Text is { } text && BlankYear().IsMatch(PrintedText.Normalise(text)))?.Text
            ?? (form.Title is { } title && BlankYear().IsMatch(PrintedText.Normalise(title)) ? title : null);
        if (blank is null && form.Diagnostics.Any(diagnostic => diagnostic.Text is { } text && PrintedYear().IsMatch(PrintedText.Normalise(text))))
            return new RuleOutcome.InsufficientData(new Bilingual("有一处认不出的文字里写着年份，可能就是预算年度", "a text that fits no field names a year, which may be the budget year"));
        return new RuleOutcome.Failed([Describe(form, blank)]);
    }

    private static Fault Describe(TargetForm form, string? blank) => new()
    {
        Certainty = blank is null ? Certainty.Likely : Certainty.Certain,
        Message = blank is null
            ? new Bilingual("表头没有写预算年度。请写明是哪一年的表。", "The heading states no budget year. Say which year the form is for.")
            : new Bilingual($"表头的年度没有填：“{blank}”。请填写年份。", $"The year in the heading was never filled in: “{blank}”. Fill in the year."),
        Fields = [new FieldValue(form, "/fiscalYear", blank ?? "")],
    };

    /// <summary>（ 年度）, （20 年度）.</summary>
    [GeneratedRegex(@"[(](20)?_*年度?[)]")]
    private static partial Regex BlankYear();

    [GeneratedRegex(@"20\d{2}年")]
    private static partial Regex PrintedYear();
}
