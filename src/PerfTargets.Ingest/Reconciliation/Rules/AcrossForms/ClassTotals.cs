using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>What a department form states for each class of projects, beside what the forms of the class add up to.</summary>
/// <param name="Comparison">The department form and its projects.</param>
/// <param name="Stated">The stated amounts.</param>
/// <param name="OtherOperating">The sum of the forms under 其他运转类, in 元.</param>
/// <param name="SpecificTarget">The sum of the forms under 特定目标类, in 元.</param>
internal sealed record ClassTotals(DepartmentComparison Comparison, StatedAmounts Stated, decimal OtherOperating, decimal SpecificTarget)
{
    /// <summary>The two classes.</summary>
    public static readonly IReadOnlyList<FormCategory> Classes = [FormCategory.OtherOperating, FormCategory.SpecificTarget];

    /// <summary>Adds the forms up by class. Every project has an amount.</summary>
    public static ClassTotals Of(DepartmentComparison comparison, StatedAmounts stated)
    {
        var amounts = comparison.Amounts(stated.Column);
        decimal SumOf(FormCategory category) =>
            comparison.Projects.Zip(amounts).Where(entry => entry.First.Category == category).Sum(entry => entry.Second.Yuan!.Value);
        return new ClassTotals(comparison, stated, SumOf(FormCategory.OtherOperating), SumOf(FormCategory.SpecificTarget));
    }

    /// <summary>The sum of the forms of a class, in 元.</summary>
    public decimal Sum(FormCategory category) => category == FormCategory.OtherOperating ? OtherOperating : SpecificTarget;

    /// <summary>How much the forms of a class exceed what is stated; 0 where nothing is stated.</summary>
    public decimal Excess(FormCategory category) => Stated.Of(category) is { } stated ? Sum(category) - stated : 0;

    /// <summary>The classes whose forms do not add up to what is stated.</summary>
    public IReadOnlyList<FormCategory> Wrong => [.. Classes.Where(category => Excess(category) != 0)];

    /// <summary>
    /// The projects each of which closes every gap when it is put under the other class: its amount is what the one class has
    /// too much and, where both are stated, what the other has too little.
    /// </summary>
    public IReadOnlyList<ProjectFiling> Retitled
    {
        get
        {
            var from = Classes.FirstOrDefault(category => Excess(category) > 0);
            var excess = Excess(from);
            var to = from == FormCategory.OtherOperating ? FormCategory.SpecificTarget : FormCategory.OtherOperating;
            if (excess <= 0 || (Stated.Of(to) is not null && Excess(to) != -excess))
                return [];
            return
            [
                .. Comparison.Projects.Zip(Comparison.Amounts(Stated.Column))
                    .Where(entry => entry.First.Category == from && entry.Second.Yuan == excess)
                    .Select(entry => entry.First),
            ];
        }
    }
}
