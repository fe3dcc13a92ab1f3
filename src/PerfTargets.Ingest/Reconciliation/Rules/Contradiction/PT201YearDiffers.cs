using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT201: deadlines and periods lie in the form's own year.</summary>
internal sealed partial class PT201YearDiffers : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT201",
        Name = "year-differs",
        Family = "contradiction",
        DefaultSeverity = Severity.Error,
        Title = new("期限或日期不在本表年度", "A deadline or period is of another year"),
        Holds = new("期限、起止时间和预计的年份与表头的预算年度相同", "Deadlines, periods and expectations are of the form's own year"),
        Tolerance = new("年份必须相同；讲过去的句子、文件名和文号里的年份不算", "The same year; past years in a sentence about the past, in titles and in document numbers do not count"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        if (form.FiscalYear is not { } year)
        {
            tally.Lack("表头没有年度", "the form names no year");
            return tally.Sum(new Bilingual("", ""));
        }

        CheckPeriod(tally, form, year);
        foreach (var texts in FormTexts.Of(form).Where(text => YearMention.MayHaveYear(text.Text)).GroupBy(OwnerOf))
            CheckOwner(tally, [.. texts], year);
        return tally.Sum(new Bilingual("表内没有写年份的期限或日期", "The form prints no deadline or period with a year"));
    }

    /// <summary>The goal or indicator a text belongs to: its deadline, explanation and scoring rule say one thing, and are one finding.</summary>
    private static string OwnerOf(FormText text) => text.Field.Pointer[..text.Field.Pointer.LastIndexOf('/')];

    private static void CheckPeriod(OutcomeTally tally, TargetForm form, int year)
    {
        if (form.Period is not { Start: { } start, End: { } end })
            return;
        if (start.Year <= year && year <= end.Year)
            tally.Hold();
        else
            tally.Fail(Describe([new FieldValue(form, "/period", $"{start:yyyy-MM-dd}—{end:yyyy-MM-dd}")], year, end.Year < year ? end.Year : start.Year, Certainty.Certain));
    }

    private static void CheckOwner(OutcomeTally tally, IReadOnlyList<FormText> texts, int year)
    {
        var wrong = new List<(FormText Text, int Year, Certainty Certainty)>();
        foreach (var text in texts)
        {
            // A goal over several years speaks of other years rightly; what was reached may have been reached late.
            var mentions = text.Role is TextRole.OverallGoal or TextRole.GoalActual ? [] : YearMention.Read(text.Text);

            // A text that names the form's own year, too, spans years on purpose: 2025年9月至2026年8月.
            if (mentions.Any(mention => FormYears.Covers(text.Field.Form, mention.Year)))
            {
                tally.Hold();
                continue;
            }

            foreach (var mention in mentions)
            {
                if (CertaintyOf(mention, text, year) is { } certainty)
                    wrong.Add((text, mention.Year, certainty));
            }
        }

        foreach (var sameYear in wrong.GroupBy(entry => entry.Year))
        {
            var fields = sameYear.OrderByDescending(entry => entry.Certainty).Select(entry => entry.Text.Field).Distinct();
            tally.Fail(Describe([.. fields], year, sameYear.Key, sameYear.Max(entry => entry.Certainty)));
        }
    }

    /// <summary>How sure it is that a year of another than the form's is wrong; null when it is not.</summary>
    private static Certainty? CertaintyOf(YearMention mention, FormText text, int year)
    {
        var timely = text.Indicator?.Aspect == IndicatorAspect.Timeliness;
        return (mention.Use, text.Role) switch
        {
            (YearUse.WholeText or YearUse.Deadline, TextRole.Actual) => timely && mention.Use == YearUse.WholeText && mention.Year < year ? Certainty.Likely : null,
            (YearUse.WholeText, TextRole.Target) when timely => IsOneYearsDeadline(mention, text, year) ? Certainty.Certain : Certainty.Likely,
            (YearUse.WholeText, _) => timely ? Certainty.Likely : null,
            (YearUse.Deadline, _) => Certainty.Likely,
            (YearUse.Expected, _) => mention.Year < year ? Certainty.Likely : null,
            _ => null,
        };
    }

    /// <summary>A date in the middle of a later year may be that of a project that runs on; the end of a later year, or an earlier year, is another form's.</summary>
    private static bool IsOneYearsDeadline(YearMention mention, FormText text, int year) =>
        !FormYears.SpansYears(text.Field.Form) && (mention.Year < year || YearEnd().IsMatch(PrintedText.Normalise(text.Text)));

    [GeneratedRegex(@"12月|[./-]12[./-]31|年底|年末|全年|年度|\d{4}年(前|内)?$")]
    private static partial Regex YearEnd();

    private static Fault Describe(IReadOnlyList<FieldValue> fields, int year, int found, Certainty certainty) => new()
    {
        Certainty = certainty,
        Message = new Bilingual(
            FormattableString.Invariant($"本表是 {year} 年度的，但这里写的是 {found} 年：“{Excerpt.Of(fields[0].Raw)}”。请核对是表头年度填错，还是这里沿用了别的年度。"),
            FormattableString.Invariant($"The form is for {year}, but this text speaks of {found}: “{Excerpt.Of(fields[0].Raw)}”. Check whether the heading's year is wrong or the text was carried over from another year.")),
        Expected = year,
        Actual = found,
        Unit = null,
        Formula = FormattableString.Invariant($"{found} ≠ {year}"),
        Fields = fields,
    };
}
