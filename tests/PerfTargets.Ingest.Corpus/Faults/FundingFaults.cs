using PerfTargets.Ingest.Corpus.Content;
using PerfTargets.Ingest.Corpus.Drafts;

namespace PerfTargets.Ingest.Corpus.Faults;

/// <summary>Funding tables that do not add up.</summary>
internal static class FundingFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        Drafting.InProject("PT101", "the fiscal amount is another", (random, form) => Change(form, form.Funding.Fiscal with { Budget = Drafting.Shift(random, form.Funding.Fiscal.Budget) })),
        Drafting.InProject("PT101", "the other amount is another", (random, form) =>
            form.Funding.Other.Budget.Length == 0 ? null : Other(form, Drafting.Shift(random, form.Funding.Other.Budget))),
        Drafting.InProject("PT101", "an amount is added to a blank", (_, form) => form.Funding.Other.Budget.Length > 0 ? null : Other(form, "3.3")),
        Drafting.InDepartment("PT101", "the department's fiscal amount is another", (random, form) => Change(form, form.Funding.Fiscal with { Budget = Drafting.Shift(random, form.Funding.Fiscal.Budget) })),
        Drafting.InDepartment("PT102", "the personnel amount is another", (random, form) => Personnel(form, Drafting.Shift(random, form.Funding.Personnel.Budget)), "department-expenditure-categories", "department-execution"),
        Drafting.InDepartment("PT102", "the operating amount is another", (random, form) => Operating(form, Drafting.Shift(random, form.Funding.PublicOperating.Budget)), "department-expenditure-categories"),
        Drafting.InDepartment("PT103", "the expenditure is another", (random, form) => Expenditure(form, 0, Drafting.Shift(random, form.Funding.Expenditure[0])), "department-income-expenditure"),
        Drafting.InDepartment("PT103", "the fiscal expenditure is another", (random, form) => Expenditure(form, 1, Drafting.Shift(random, form.Funding.Expenditure[1])), "department-income-expenditure"),
        Drafting.InProject("PT104", "the rate is another", (random, form) => Rate(form, random.Pick<decimal>([0.1m, 1m, -7m]))),
        Drafting.InProject("PT105", "more was spent than budgeted", (_, form) => Overspend(form), "project-self-evaluation"),
        Drafting.InProject("PT110", "the declared amount is another", (random, form) => Declare(form, Drafting.Shift(random, form.Funding.Declared)), "project-scoring"),
    ];

    private static (DraftForm Form, string Raw)? Change(DraftForm form, DraftAmount fiscal) =>
        (form with { Funding = form.Funding with { Fiscal = fiscal } }, fiscal.Budget);

    private static (DraftForm Form, string Raw)? Other(DraftForm form, string other) =>
        (form with { Funding = form.Funding with { Other = form.Funding.Other with { Budget = other } } }, other);

    private static (DraftForm Form, string Raw)? Personnel(DraftForm form, string amount) =>
        (form with { Funding = form.Funding with { Personnel = form.Funding.Personnel with { Budget = amount } } }, amount);

    private static (DraftForm Form, string Raw)? Operating(DraftForm form, string amount) =>
        (form with { Funding = form.Funding with { PublicOperating = form.Funding.PublicOperating with { Budget = amount } } }, amount);

    private static (DraftForm Form, string Raw)? Declare(DraftForm form, string amount) =>
        (form with { Funding = form.Funding with { Declared = amount } }, amount);

    private static (DraftForm Form, string Raw)? Expenditure(DraftForm form, int column, string amount) =>
        (form with { Funding = form.Funding with { Expenditure = [.. form.Funding.Expenditure.Select((old, at) => at == column ? amount : old)] } }, amount);

    private static (DraftForm Form, string Raw)? Rate(DraftForm form, decimal shift)
    {
        var fiscal = form.Funding.Fiscal;
        if (fiscal.Rate.Length == 0)
            return null;
        var rate = FormattableString.Invariant($"{Drafting.Number(fiscal.Rate[..^1]) + shift:0.##}%");
        return (form with { Funding = form.Funding with { Fiscal = fiscal with { Rate = rate } } }, rate);
    }

    private static (DraftForm Form, string Raw)? Overspend(DraftForm form)
    {
        var (total, fiscal) = (form.Funding.Total, form.Funding.Fiscal);
        if (form.Funding.Other.Budget.Length > 0)
            return null;
        var budget = Drafting.Number(total.Budget);
        var final = (budget + 3.2m).ToString("0.00####", System.Globalization.CultureInfo.InvariantCulture);
        var rate = Figures.Rate(budget + 3.2m, budget);
        return (form with { Funding = form.Funding with { Total = total with { Final = final, Rate = rate }, Fiscal = fiscal with { Final = final, Rate = rate } } }, final);
    }
}
