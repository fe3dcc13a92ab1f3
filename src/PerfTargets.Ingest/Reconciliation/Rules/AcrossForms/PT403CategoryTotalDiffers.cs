using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>PT403: what a department form states for a class of projects is the sum of the forms under that class.</summary>
internal sealed class PT403CategoryTotalDiffers : DepartmentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT403",
        Name = "category-total-differs",
        Family = "acrossForms",
        DefaultSeverity = Severity.Error,
        Title = new("部门整体表的分类金额与该类项目表之和不符", "The amount of a class of projects differs from the sum of its forms"),
        Holds = new("部门整体表的其他运转类、特定目标类金额 = 同一单位、同一年度以该类为标题的项目表金额之和", "The amounts of 其他运转类 and 特定目标类 on the department form = the sums of the project forms titled so"),
        Tolerance = new("不允许有差额", "Exact"),
    };

    /// <inheritdoc/>
    protected override Bilingual WhyNot { get; } = new("部门整体表没有按其他运转类、特定目标类列出金额", "The department form states no amounts by class of projects");

    /// <inheritdoc/>
    protected override bool Concerns(DepartmentComparison comparison) =>
        comparison.Stated.Any(stated => stated.OtherOperating is not null || stated.SpecificTarget is not null);

    /// <inheritdoc/>
    protected override void Check(SetTally tally, DepartmentComparison comparison)
    {
        foreach (var stated in comparison.Stated.Where(stated => stated.OtherOperating is not null || stated.SpecificTarget is not null))
        {
            if (comparison.Amounts(stated.Column).FirstOrDefault(amount => amount.Lack is not null) is { Lack: { } lack })
            {
                tally.Lack(lack);
                continue;
            }

            var totals = ClassTotals.Of(comparison, stated);
            if (totals.Wrong.Count == 0)
                tally.Hold();
            else if (Gap(totals) is { } missing)
                tally.Lack(missing);
            else
                tally.Fail(Describe(totals));
        }
    }

    /// <summary>Why a difference is no contradiction; null when nothing explains it.</summary>
    private static Bilingual? Gap(ClassTotals totals)
    {
        var comparison = totals.Comparison;
        if (comparison.OtherUnits is { } units)
            return units;
        if (comparison.Projects.FirstOrDefault(project => project.Category is null) is { } unclassed)
        {
            return new Bilingual(
                $"项目“{unclassed.Name}”的表没有写明类别，不能按类别相加",
                $"the form of “{unclassed.Name}” names no class, so the classes cannot be added up");
        }

        var lacking = totals.Wrong.Where(category => totals.Excess(category) < 0).ToList();
        if (IsComplete(totals) || totals.Retitled.Count > 0 || lacking.Count < totals.Wrong.Count)
            return null;
        return new Bilingual(
            string.Join('；', lacking.Select(category => $"{Name(category).Zh}还差 {CurrencyUnits.Print(-totals.Excess(category))}，如果缺一张这个金额的{Name(category).Zh}项目表就对得上")),
            string.Join("; ", lacking.Select(category => $"{Name(category).En} lacks {CurrencyUnits.Print(-totals.Excess(category))}: a missing form of that amount would close the gap")));
    }

    private static bool IsComplete(ClassTotals totals) =>
        totals.Comparison.CountCloses
        || (totals.Stated.Whole is { } whole && whole > 0 && totals.OtherOperating + totals.SpecificTarget == whole);

    private static Fault Describe(ClassTotals totals)
    {
        var comparison = totals.Comparison;
        var retitled = totals.Retitled;
        var worst = totals.Wrong.MaxBy(category => Math.Abs(totals.Excess(category)));
        var zh = string.Join('；', totals.Wrong.Select(category => $"{Name(category).Zh}写 {CurrencyUnits.Print(totals.Stated.Of(category)!.Value)}，{CountOf(comparison, category)} 张表相加是 {CurrencyUnits.Print(totals.Sum(category))}"));
        var en = string.Join("; ", totals.Wrong.Select(category => $"{Name(category).En} is stated as {CurrencyUnits.Print(totals.Stated.Of(category)!.Value)}, but its {CountOf(comparison, category)} forms add up to {CurrencyUnits.Print(totals.Sum(category))}"));
        var fields = comparison.Projects.Zip(comparison.Amounts(totals.Stated.Column))
            .Where(entry => entry.First.Category is { } category && totals.Stated.Of(category) is not null)
            .Select(entry => entry.Second.Field);
        return new Fault
        {
            Certainty = IsComplete(totals) ? Certainty.Certain : Certainty.Likely,
            Message = new Bilingual($"部门整体表的{zh}。{Cure(totals, retitled).Zh}", $"On the department form {en}. {Cure(totals, retitled).En}"),
            Expected = totals.Sum(worst) / Money.TenThousand,
            Actual = totals.Stated.Of(worst)!.Value / Money.TenThousand,
            Unit = Money.Unit,
            Formula = string.Join("；", totals.Wrong.Select(category => Formula(totals, category))),
            Fields = [.. totals.Stated.Fields, .. retitled.Select(project => new FieldValue(project.Form, "/title", project.Form.Title ?? "")), .. fields],
        };
    }

    private static Bilingual Cure(ClassTotals totals, IReadOnlyList<ProjectFiling> retitled)
    {
        if (retitled.Count > 0)
        {
            var from = retitled[0].Category!.Value;
            var to = ClassTotals.Classes.Single(category => category != from);
            var names = string.Join("或", retitled.Select(project => $"“{project.Name}”"));
            var amount = CurrencyUnits.Print(totals.Excess(from));
            return new Bilingual(
                $"如果把{names}（{amount}）的标题由{Name(from).Zh}改为{Name(to).Zh}，就对得上。请核对这张表的标题，或部门整体表的分类。",
                $"Putting {string.Join(" or ", retitled.Select(project => $"“{project.Name}”"))} ({amount}) under {Name(to).En} instead of {Name(from).En} would close the gap. Check that form's title, or the classes on the department form.");
        }

        return totals.Wrong.Count == 1 && totals.Excess(totals.Wrong[0]) < 0
            ? new Bilingual(
                $"如果另有一张 {CurrencyUnits.Print(-totals.Excess(totals.Wrong[0]))} 的{Name(totals.Wrong[0]).Zh}项目表就对得上。请核对金额，或补报缺少的表。",
                $"Another form of {CurrencyUnits.Print(-totals.Excess(totals.Wrong[0]))} under {Name(totals.Wrong[0]).En} would close the gap. Check the amounts, or hand in the form that is missing.")
            : new Bilingual("请核对各项目表的金额和标题上的类别，以及部门整体表的分类金额。", "Check the amounts and titles of the project forms and the amounts by class on the department form.");
    }

    private static string Formula(ClassTotals totals, FormCategory category) => Money.Formula(
        totals.Comparison.Projects.Zip(totals.Comparison.Amounts(totals.Stated.Column))
            .Where(entry => entry.First.Category == category)
            .Select(entry => entry.Second.Yuan!.Value),
        totals.Sum(category),
        totals.Stated.Of(category)!.Value);

    private static int CountOf(DepartmentComparison comparison, FormCategory category) =>
        comparison.Projects.Count(project => project.Category == category);

    private static (string Zh, string En) Name(FormCategory category) =>
        category == FormCategory.OtherOperating ? ("其他运转类", "other operating (其他运转类)") : ("特定目标类", "specific target (特定目标类)");
}
