using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Reconciliation;

/// <summary>The catalogue tests itself.</summary>
public partial class RuleCatalogTests
{
    private static readonly Dictionary<char, string> Families = new()
    {
        ['1'] = "arithmetic",
        ['2'] = "contradiction",
        ['3'] = "missing",
        ['4'] = "acrossForms",
        ['5'] = "text",
    };

    public static TheoryData<string> Ids() => [.. RuleCatalog.All.Select(rule => rule.Info.Id)];

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = RuleCatalog.All.Select(rule => rule.Info.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Count, RuleCatalog.All.Select(rule => rule.Info.Name).Distinct().Count());
    }

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Info.Id), RulePages.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_entry_is_complete(string id)
    {
        var info = RuleCatalog.Find(id)!.Info;
        Assert.Matches("^PT[1-5][0-9]{2}$", info.Id);
        Assert.Matches("^[a-z]+(-[a-z]+)+$", info.Name);
        Assert.Equal(Families[info.Id[2]], info.Family);
        foreach (var text in new[] { info.Title, info.Holds, info.Tolerance })
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.Zh);
            Assert.Matches("[A-Za-z]{3}", text.En);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_type_is_named_after_id_and_fault_and_stands_in_its_familys_folder(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var name = string.Concat(rule.Info.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        Assert.Equal(id + name, rule.GetType().Name);
        var family = char.ToUpperInvariant(rule.Info.Family[0]) + rule.Info.Family[1..];
        Assert.EndsWith(".Rules." + family, rule.GetType().Namespace, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Only_a_certain_finding_is_an_error(string id)
    {
        var info = RuleCatalog.Find(id)!.Info;
        Assert.True(info.SeverityOf(Certainty.Certain) == info.DefaultSeverity);
        Assert.True(info.SeverityOf(Certainty.Likely) < Severity.Error);
        Assert.Equal(Severity.Info, info.SeverityOf(Certainty.Ask));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_its_sections_and_a_case_of_each_outcome(string id)
    {
        var page = RulePages.Read(id);
        var info = RuleCatalog.Find(id)!.Info;
        Assert.StartsWith($"# {id} {info.Name}\n", page, StringComparison.Ordinal);
        Assert.Contains(info.Title.Zh, page, StringComparison.Ordinal);
        Assert.Contains(info.Title.En, page, StringComparison.Ordinal);
        foreach (var section in new[] { "依据", "公式", "容差", "例子", "怎样改", "什么时候不适用、什么时候会错", "In English" })
            Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal);

        var cases = RuleCase.Of(id);
        Assert.Equal(cases.Count, cases.Select(item => item.Name).Distinct().Count());
        Assert.Equal(FencedBlocks().Count(page), cases.Count);
        var outcomes = cases.Select(item => item.Outcome).ToHashSet();
        Assert.Contains("passed", outcomes);
        Assert.Contains("failed", outcomes);
        Assert.Contains("notApplicable", outcomes);

        // A missing name is always decidable: the cell is blank or it is not.
        if (id != "PT301")
            Assert.Contains("insufficientData", outcomes);
        Assert.Subset(new HashSet<string> { "passed", "failed", "notApplicable", "insufficientData" }, outcomes);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_shows_its_tolerance_at_the_limit(string id) =>
        Assert.Contains(RuleCase.Of(id), item => item.Name.Contains("界限", StringComparison.Ordinal));

    [Fact]
    public void A_rule_is_found_whatever_the_case_of_its_id()
    {
        Assert.Same(RuleCatalog.All[0], RuleCatalog.Find("pt101"));
        Assert.Null(RuleCatalog.Find("PT999"));
        Assert.Throws<ArgumentException>(() => RulePages.Read("PT999"));
    }

    [GeneratedRegex("^```json case ", RegexOptions.Multiline)]
    private static partial Regex FencedBlocks();
}
