using System.Globalization;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Tests.Storage;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Forms checked group by group, in any order of the groups, come out as when all of them are checked at once.</summary>
public class GroupedCheckTests
{
    private const int Folders = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Group_by_group_the_result_is_that_of_all_at_once(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var forms = Forms(random);
        var formers = forms.Where(_ => random.Once(6)).ToDictionary(form => form.FormId, form => Changed(form), StringComparer.Ordinal);
        var reconciler = new Reconciler(new ReconcilerOptions { Roster = Roster(forms, random) });
        var whole = reconciler.Check(forms, formers);

        var check = new GroupedCheck(reconciler, forms);
        foreach (var group in Shuffled(check.Groups, random))
            check.Add(check.Check([.. Shuffled(group, random).Select(place => forms[place])], formers));
        var grouped = check.ToResult();

        Deep.Equal(whole, grouped);
        Assert.Equal(whole.Findings.Select(finding => finding.Message), grouped.Findings.Select(finding => finding.Message));
        Assert.True(check.Groups.Count > Folders / 2, $"{check.Groups.Count} groups");
        foreach (var rule in (string[])["PT404", "PT405", "PT407", "PT408"])
            Assert.Contains(whole.Findings, finding => finding.RuleId == rule);
        Assert.NotEmpty(whole.Unseen);

        var known = Suppressions(forms.Select(form => form.Unit).OfType<string>().First());
        Deep.Equal(known.Apply(whole, forms, reconciler.RuleIds), known.Apply(grouped, forms, reconciler.RuleIds));
    }

    [Fact]
    public void Forms_that_are_one_group_are_checked_as_one()
    {
        var forms = Enumerable.Range(0, 30)
            .SelectMany(i => UnitFolder.Draft((ulong)i).Expect().Select((form, index) => Stand(form, $"{i}.txt", index) with { Unit = "某县教育局", FiscalYear = 2026 }))
            .OrderBy(form => form.Source.Path, StringComparer.Ordinal).ToList();
        var reconciler = new Reconciler(new ReconcilerOptions());
        var check = new GroupedCheck(reconciler, forms);
        Assert.Equal(forms.Count, Assert.Single(check.Groups).Count);
        check.Add(check.Check(forms, null));
        Deep.Equal(reconciler.Check(forms), check.ToResult());
    }

    [Fact]
    public void Forms_that_came_out_alike_share_their_lists()
    {
        var forms = Enumerable.Range(0, 2).Select(i => Stand(UnitFolder.Draft(3).Expect().First(), $"{i}.txt", 0) with { Unit = $"第{i}局" }).ToList();
        var check = new GroupedCheck(new Reconciler(new ReconcilerOptions()), forms);
        foreach (var place in Enumerable.Range(0, 2))
            check.Add(check.Check([forms[place]], null));
        var outcomes = check.ToResult().Outcomes;
        Assert.Same(outcomes[0].Passed, outcomes[1].Passed);
        Assert.Same(outcomes[0].InsufficientData, outcomes[1].InsufficientData);
    }

    /// <summary>Folders of units, some of which supervise others, write their names in several ways, leave them out, or hand in again.</summary>
    private static List<TargetForm> Forms(SeededRandom random)
    {
        var forms = new List<TargetForm>();
        for (var folder = 0; folder < Folders; folder++)
        {
            // Two folders may share a document, and with it the names that may be one unit's.
            var path = $"{folder - (random.Once(3) && folder > 0 ? 1 : 0):D3}.txt";
            var supervisor = random.Once(3) ? UnitFolder.Draft((ulong)random.Next(folder + 1)).Department.Unit : null;
            var slips = random.Once(3);
            foreach (var (index, drawn) in UnitFolder.Draft((ulong)folder).Expect().Index())
            {
                var form = Stand(drawn, path, (folder * 100) + index);
                if (supervisor is not null && form.Kind == FormKind.Project)
                    form = form with { CompetentDepartment = supervisor };
                if (form.Kind == FormKind.Department && random.Once(2))
                    form = form with { Unit = form.Unit + "（汇总）", SubordinateUnits = random.Once(2) ? 1 : null };
                if (slips && index == 1)
                    form = form with { Unit = form.Unit?.Remove(2, 1) };
                if (random.Once(12))
                    form = form with { Unit = null, HeadingUnit = null };
                if (random.Once(12))
                    form = form with { FiscalYear = null };
                forms.Add(form);
                if (random.Once(8))
                    forms.Add(Stand(random.Once(2) ? form : Changed(form), $"again{folder}.txt", index));
            }
        }

        return [.. forms.OrderBy(form => form.Source.Path, StringComparer.Ordinal).ThenBy(form => form.Source.FormIndex)];
    }

    private static TargetForm Stand(TargetForm form, string path, int index) => form with
    {
        FormId = string.Create(CultureInfo.InvariantCulture, $"{path}-{index}"),
        Source = new FormSource(path, path, DocumentFormat.Text, index),
    };

    private static TargetForm Changed(TargetForm form) => form with
    {
        Funding = form.Funding with { Lines = [.. form.Funding.Lines.Select(line => line with { Budget = line.Budget + 1 })] },
    };

    private static List<ExpectedForm> Roster(List<TargetForm> forms, SeededRandom random)
    {
        var roster = new List<ExpectedForm>();
        foreach (var form in forms.Where(form => form.Unit is not null))
        {
            var unit = random.Once(6) ? form.Unit![1..] : form.Unit!;
            if (random.Once(3))
                roster.Add(new ExpectedForm(unit, random.Once(3) ? form.ProjectName + "二期" : form.ProjectName, random.Once(3) ? null : form.FiscalYear));
        }

        roster.Add(new ExpectedForm("不存在的单位", "某项目", 2026));
        return roster;
    }

    private static SuppressionList Suppressions(string unit) => SuppressionList.Read(
        System.Text.Encoding.UTF8.GetBytes($$"""{ "suppressions": [ { "rule": "PT407", "unit": "{{unit}}", "reason": "核实", "date": "2026-01-01" }, { "rule": "PT101", "unit": "无", "reason": "核实", "date": "2026-01-01" } ] }"""),
        "known.json");

    private static List<T> Shuffled<T>(IReadOnlyList<T> items, SeededRandom random)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (list[i], list[other]) = (list[other], list[i]);
        }

        return list;
    }
}
