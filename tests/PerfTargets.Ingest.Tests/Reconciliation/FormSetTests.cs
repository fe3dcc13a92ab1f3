using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Reconciliation;

/// <summary>What stands around a form: findings within a form do not depend on it, those across forms not on its order.</summary>
public class FormSetTests
{
    private static readonly Reconciler Everything = new(new ReconcilerOptions());
    private static readonly IReadOnlyList<TargetForm> Forms = Make();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_order_of_the_forms_gives_the_same_findings_and_outcomes(int seed)
    {
        var straight = Everything.Check(Forms);
        var shuffled = Everything.Check([.. Forms.OrderBy(form => Scatter(form.FormId, seed))]);
        Assert.Equal(straight.Findings.Select(Whole), shuffled.Findings.Select(Whole));
        Assert.Equal(
            straight.Outcomes.OrderBy(outcome => outcome.FormId, StringComparer.Ordinal).Select(Whole),
            shuffled.Outcomes.OrderBy(outcome => outcome.FormId, StringComparer.Ordinal).Select(Whole));
    }

    [Fact]
    public void A_form_alone_has_the_within_form_findings_it_has_among_others()
    {
        var together = Everything.Check(Forms).Findings.Where(IsWithin).Select(Whole).Order(StringComparer.Ordinal);
        var alone = Forms.SelectMany(form => Everything.Check([form]).Findings).Where(IsWithin).Select(Whole).Order(StringComparer.Ordinal);
        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_document_handed_in_twice_is_checked_once()
    {
        var copies = Forms.Select(form => form with { Source = form.Source with { Path = "另存/" + form.Source.Path } });
        var twice = Everything.Check([.. Forms, .. copies]);
        Assert.Equal(Everything.Check(Forms).Findings.Select(finding => finding.Fingerprint).Order(), twice.Findings.Select(finding => finding.Fingerprint).Order());
        Assert.Equal(2 * Forms.Count, twice.Outcomes.Count);
    }

    [Theory]
    [InlineData("中国共产党云岭县委员会组织部", "中共云岭县委组织部")]
    [InlineData("云岭县人力资源和社会保障局", "云岭县人社局")]
    [InlineData("云岭县 图书馆（汇总）", "云岭县图书馆")]
    [InlineData("云岭县图书馆(本级)", "云岭县图书馆")]
    [InlineData("中国人民政治协商会议云岭县委员会", "政协云岭县委")]
    public void A_unit_is_one_unit_in_every_customary_spelling(string one, string other) =>
        Assert.Equal(UnitName.Key(one), UnitName.Key(other));

    [Theory]
    [InlineData("云岭县第一小学", "云岭县第二小学")]
    [InlineData("云岭县委宣传部", "云岭县委组织部")]
    [InlineData("云岭县图书馆（新馆）", "云岭县图书馆")]
    public void Other_units_stay_other_units(string one, string other) => Assert.NotEqual(UnitName.Key(one), UnitName.Key(other));

    [Fact]
    public void A_unit_of_many_forms_is_compared_in_good_time()
    {
        var forms = Enumerable.Range(0, 5000).Select(i => CaseForm.From("{}", i) with { ProjectName = FormattableString.Invariant($"项目{i}") }).ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(5000, Everything.Check(forms).Outcomes.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    private static bool IsWithin(Finding finding) => finding.RuleId[2] != '4';

    private static string Whole<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value);

    private static string Scatter(string id, int seed) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}{id}"))));

    private static List<TargetForm> Make() =>
    [
        .. RuleCase.All.SelectMany(item => item.Forms()).Select((form, i) => form with
        {
            FormId = FormattableString.Invariant($"form-{i:000}"),
            Source = form.Source with { Path = FormattableString.Invariant($"{i % 7}.docx"), FormIndex = i },
            Unit = form.Unit is { } unit ? FormattableString.Invariant($"{unit}{i % 5}处") : null,
        }),
    ];
}
