using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reporting.Report;
using PerfTargets.Ingest.Rosters;

namespace PerfTargets.Ingest.Reporting.Slips;

/// <summary>Drafts the slip of one unit.</summary>
internal sealed class SlipDraft(RunReport report, ReportUnit unit, SlipOptions options)
{
    private static readonly SlipColumn[] ItemColumns = [new("序号", 8), new("位置", 19), new("核对发现", 43), new("处理意见", 30)];
    private static readonly SlipColumn[] UnreadColumns = [new("序号", 8), new("文件", 40), new("原因与处理办法", 52)];
    private static readonly SlipColumn[] MissingColumns = [new("序号", 8), new("应报的表", 60), new("应报日期", 32)];

    private readonly List<SlipPart> parts = [];

    /// <summary>The slip; null when there is nothing to say.</summary>
    public ReturnSlip? Make()
    {
        AddFindings(SlipTexts.ToCorrect, null, finding => finding.Certainty != Certainty.Ask && finding.Severity > Severity.Info);
        AddFindings(SlipTexts.ToExplain, SlipTexts.ToExplainLead, finding => finding.Certainty == Certainty.Ask);
        AddUnread();
        var due = AddMissing();
        if (parts.Count == 0)
            return null;
        AddFindings(SlipTexts.Remarks, SlipTexts.RemarksLead, finding => finding.Certainty != Certainty.Ask && finding.Severity == Severity.Info);
        var wrong = unit.Forms.Count(form => form.Findings.Any(f => f.Finding.Certainty != Certainty.Ask && f.Finding.Severity > Severity.Info));
        return new ReturnSlip
        {
            Unit = unit.Name ?? SlipTexts.NoUnit,
            Title = SlipTexts.Title,
            Opening = [SlipTexts.Addressee(unit.Name), SlipTexts.Opening(report.Head.FiscalYear, wrong, unit.Forms.Count)],
            Parts = parts,
            Closing = [SlipTexts.Deadline(options.ReturnBy ?? due) + SlipTexts.Thanks],
            Bureau = options.Bureau,
            Date = options.Date is { } day ? SlipTexts.Day(day) : null,
        };
    }

    private void AddFindings(string heading, string? lead, Func<Finding, bool> belongs)
    {
        var sections = new List<SlipSection>();
        foreach (var form in unit.Forms)
        {
            var rows = form.Findings.Select(f => f.Finding).Where(belongs).Select((finding, i) => Row(finding, i + 1)).ToList();
            if (rows.Count == 0)
                continue;
            var source = form.Path + (form.FirstPage is { } page ? FormattableString.Invariant($"（第 {page} 页起）") : "");
            sections.Add(new SlipSection($"（{SlipTexts.Number(sections.Count + 1)}）{form.Name.Zh}", "所在文件：" + source, ItemColumns, rows));
        }

        if (sections.Count > 0)
            Add(heading, lead, sections);
    }

    private static string[] Row(Finding finding, int number)
    {
        var told = FoundAndCure.Of(finding.Message.Zh);
        var asks = finding.Certainty == Certainty.Ask;
        var formula = finding.Formula is { } calculation && !asks ? $"（{calculation}）" : "";
        var places = ReportTexts.PlacesOrParts(finding, chinese: true);
        return
        [
            number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            places.Count == 0 ? "—" : string.Join("；", places.Take(4)) + (places.Count > 4 ? FormattableString.Invariant($"等 {places.Count} 处") : ""),
            asks ? told.Found.TrimEnd('。') + "，是否如此？" : told.Found.TrimEnd('。') + formula + "。",
            told.Cure.Length > 0 ? told.Cure : asks ? SlipTexts.AskCure : SlipTexts.DefaultCure,
        ];
    }

    private void AddUnread()
    {
        if (unit.Unread.Count > 0)
        {
            Add(SlipTexts.Unread, SlipTexts.UnreadLead,
                [new SlipSection(null, null, UnreadColumns, [.. unit.Unread.Select((input, i) => new[] { (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), input.Path, input.Reason.Zh })])]);
        }
    }

    /// <summary>Adds what the roster still misses.</summary>
    /// <returns>The first day of the unit's rows that has not passed on the slip's day; null when there is none.</returns>
    private DateOnly? AddMissing()
    {
        if (unit.Name is null || report.Roster is not { } roster)
            return null;
        var key = UnitName.Key(unit.Name);
        var items = roster.Units.Where(expected => UnitName.Key(expected.Unit) == key).SelectMany(expected => expected.Items).ToList();
        var missing = items.Where(item => item.State == RosterItemState.Missing).ToList();
        if (missing.Count > 0)
        {
            Add(SlipTexts.Missing, SlipTexts.MissingLead,
                [new SlipSection(null, null, MissingColumns, [.. missing.Select((item, i) => new[] { (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), Name(item.Entry), Due(item) })])]);
        }

        var ahead = items.Select(item => item.Entry.Due).OfType<DateOnly>().Where(day => options.Date is null || day >= options.Date).ToList();
        return ahead.Count > 0 ? ahead.Min() : null;
    }

    private static string Name(RosterEntry entry) =>
        (entry.Project ?? ReportTexts.DepartmentForm.Zh) + (entry.Year is { } year ? FormattableString.Invariant($"（{year} 年度）") : "");

    private static string Due(RosterItem item) => (item.Entry.Due is { } day ? SlipTexts.Day(day) : "—") + (item.IsOverdue ? SlipTexts.Overdue : "");

    private void Add(string heading, string? lead, IReadOnlyList<SlipSection> sections) =>
        parts.Add(new SlipPart($"{SlipTexts.Number(parts.Count + 1)}、{heading}", lead, sections));
}
