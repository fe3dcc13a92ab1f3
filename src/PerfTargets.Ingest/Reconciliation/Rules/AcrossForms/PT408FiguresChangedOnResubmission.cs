using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>PT408: tells which figures changed when a form was handed in again.</summary>
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
        Holds = new("同一单位、项目和年度在不同文件里的两张表数字相同", "Two forms of one unit, project and year in different documents print the same figures"),
        Tolerance = new("数值相同就算相同，20 与 20.00 不算改动；文字按逐字比较", "Equal numbers are the same, 20 and 20.00 too; words are compared as printed"),
    };

    /// <inheritdoc/>
    protected override Bilingual WhyNot { get; } = new("这张表只有一份", "There is one version of this form");

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
        var former = changes[0].Former.Form;
        var later = changes[0].Later.Form;
        var list = string.Join('；', changes.Take(MostListed).Select(change => $"“{change.Label}” {Print(change.Former)} → {Print(change.Later)}"));
        var more = changes.Count - MostListed;
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                FormattableString.Invariant($"{former.Source.Path} 和 {later.Source.Path} 是同一张表的两份，有 {changes.Count} 处数字不同{(dated ? "（先报的在前）" : "")}：{list}{(more > 0 ? FormattableString.Invariant($"；另有 {more} 处") : "")}。请确认以哪一份为准。"),
                FormattableString.Invariant($"{former.Source.Path} and {later.Source.Path} are two versions of one form, and {changes.Count} figure(s) differ{(dated ? " (the earlier one first)" : "")}: {list}{(more > 0 ? FormattableString.Invariant($"; and {more} more") : "")}. Confirm which one holds.")),
            Expected = null,
            Actual = null,
            Fields = [.. changes.SelectMany(change => new[] { change.Later, change.Former })],
        };
    }

    private static string Print(FieldValue field) => field.Raw.Trim() is { Length: > 0 } raw ? raw.Length <= 24 ? raw : string.Concat(raw.AsSpan(0, 22), "……") : "（空白）";
}
