using System.Globalization;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>PT408: tells which figures changed when a form was handed in again: against the version it took the place of, and between versions that both stand.</summary>
internal sealed class PT408FiguresChangedOnResubmission : UnitYearRule
{
    /// <summary>More changes than these are counted and not written out.</summary>
    private const int MostListed = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT408",
        Name = "figures-changed-on-resubmission",
        Family = "acrossForms",
        DefaultSeverity = Severity.Info,
        Title = new("重报的表改动了数字", "Figures changed when the form was handed in again"),
        Holds = new("同一单位、项目和年度的表，与它替代的上一版、与不同文件里的另一份数字相同", "A form prints the same figures as the version it took the place of, and as one in another document for the same unit, project and year"),
        Tolerance = new("数值相同就算相同，20 与 20.00 不算改动；文字按逐字比较", "Equal numbers are the same, 20 and 20.00 too; words are compared as printed"),
    };

    /// <inheritdoc/>
    protected override Bilingual WhyNot { get; } = new("这张表只有一份，以前也没有报过", "There is one version of this form, and none before it");

    /// <inheritdoc/>
    protected override void Check(SetTally tally, UnitYear group, FormSet set)
    {
        foreach (var nameless in group.Projects.Where(form => ProjectName.Key(form) is null))
            tally.Lack(nameless, new Bilingual("表上没有项目名称，不知道是否重报", "the form names no project, so it is not known whether it was handed in before"));
        var versions = group.Forms
            .Where(form => form.Kind == FormKind.Department || ProjectName.Key(form) is not null)
            .GroupBy(form => (form.Kind, form.Phase, Name: form.Kind == FormKind.Department ? UnitScope(form) : ProjectName.Key(form)));
        foreach (var version in versions)
            Compare(tally, [.. version.DistinctBy(form => form.Source.Sha256)]);
        foreach (var form in group.Forms)
            CompareWithFormer(tally, form, set.FormerOf(form));
    }

    private static void CompareWithFormer(SetTally tally, TargetForm form, TargetForm? former)
    {
        if (former is null)
            return;
        var changes = FigureChange.Between(former, form);
        if (changes.Count > 0)
            tally.Fail(DescribeReplacement(changes));
        else
            tally.Hold(form);
    }

    /// <summary>The form of the unit itself and the one that sums its units up are two forms.</summary>
    private static string UnitScope(TargetForm form) => UnitName.IsSummary(form.Unit ?? "") ? "summary" : "";

    private static void Compare(SetTally tally, List<TargetForm> versions)
    {
        // By the date they were filed where all of them print one; else by path, which says nothing of time.
        var dated = versions.All(form => form.Signatures?.FiledOn is not null)
            && versions.Select(form => form.Signatures!.FiledOn).Distinct().Count() == versions.Count;
        if (dated)
            versions.Sort((one, other) => one.Signatures!.FiledOn!.Value.CompareTo(other.Signatures!.FiledOn!.Value));
        for (var i = 1; i < versions.Count; i++)
        {
            var changes = FigureChange.Between(versions[i - 1], versions[i]);
            if (changes.Count > 0)
            {
                tally.Fail(Describe(changes, dated));
                continue;
            }

            tally.Hold(versions[i - 1]);
            tally.Hold(versions[i]);
        }
    }

    private static Fault Describe(IReadOnlyList<FigureChange> changes, bool dated)
    {
        var former = changes[0].Former.Form.Source.Path;
        var later = changes[0].Later.Form.Source.Path;
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"{former} 和 {later} 是同一张表的两份，有 {Count(changes)} 处数字不同{(dated ? "（先报的在前）" : "")}：{List(changes, true)}。请确认以哪一份为准。",
                $"{former} and {later} are two versions of one form, and {Count(changes)} figure(s) differ{(dated ? " (the earlier one first)" : "")}: {List(changes, false)}. Confirm which one holds."),
            Fields = [.. changes.SelectMany(change => new[] { change.Later, change.Former })],
        };
    }

    /// <summary>The former version no longer counts and cannot be pointed at: its figures stand in the sentence, the places are those of the form that holds.</summary>
    private static Fault DescribeReplacement(IReadOnlyList<FigureChange> changes)
    {
        var former = changes[0].Former.Form.Source.Path;
        var same = former == changes[0].Later.Form.Source.Path;
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"这张表重报过，与{(same ? "本文件的上一版" : $"被它替代的 {former}")}相比有 {Count(changes)} 处数字不同（先报的在前）：{List(changes, true)}。请确认改动是否有依据。",
                $"This form was handed in again. {Count(changes)} figure(s) differ from {(same ? "the former version of this file" : $"{former}, which it took the place of")} (the earlier one first): {List(changes, false)}. Confirm that the changes are founded."),
            Fields = [.. changes.Select(change => Holds(change.Later)).Distinct()],
        };
    }

    /// <summary>A row that was taken out stands nowhere: what is left is the table it was in.</summary>
    private static FieldValue Holds(FieldValue later) =>
        later.Raw.Length > 0 ? later : later with { Pointer = later.Pointer.StartsWith("/funding", StringComparison.Ordinal) ? "/funding/lines" : "/indicators" };

    private static string Count(IReadOnlyList<FigureChange> changes) => changes.Count.ToString(CultureInfo.InvariantCulture);

    private static string List(IReadOnlyList<FigureChange> changes, bool chinese)
    {
        var list = string.Join('；', changes.Take(MostListed).Select(change => $"“{change.Label}” {Print(change.Former)} → {Print(change.Later)}"));
        var more = changes.Count - MostListed;
        return more <= 0 ? list : list + FormattableString.Invariant(chinese ? $"；另有 {more} 处" : (FormattableString)$"; and {more} more");
    }

    private static string Print(FieldValue field) => field.Raw.Trim() is { Length: > 0 } raw ? raw.Length <= 24 ? raw : string.Concat(raw.AsSpan(0, 22), "……") : "（空白）";
}
