using PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Rules.Contradiction;
using PerfTargets.Ingest.Reconciliation.Rules.Missing;
using PerfTargets.Ingest.Reconciliation.Rules.Text;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>Every rule, written out, by id.</summary>
public static class RuleCatalog
{
    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<IRule> All { get; } = Make(new ReconcilerOptions());

    /// <summary>The rules in the order of their ids, asking for what the options say.</summary>
    /// <param name="options">What is configurable in a rule; which rules run is the reconciler's business.</param>
    public static IReadOnlyList<IRule> Make(ReconcilerOptions options) =>
    [
        new PT101FundingSourcesDoNotSum(),
        new PT102FundingStructureDoesNotSum(),
        new PT103IncomeDiffersFromExpenditure(),
        new PT104ExecutionRateWrong(),
        new PT105FinalExceedsBudget(),
        new PT106ThreeYearMeanWrong(),
        new PT107CostIndicatorsDoNotSum(),
        new PT109StatedSumWrong(),
        new PT110DeclaredAmountDiffersFromTotal(),
        new PT111BudgetCostDiffersFromTotal(),
        new PT112ScoresDoNotSum(),
        new PT115GoalAmountDiffers(),
        new PT201YearDiffers(),
        new PT301ProjectNameMissing(),
        new PT302UnitMissing(),
        new PT303FiscalYearMissing(),
        new PT304TotalMissing(),
        new PT305AspectMissing(options.RequiredAspects),
        new PT306IndicatorWithoutTarget(),
        new PT307CostWithoutAmount(),
        new PT308QuantityWithoutNumber(),
        new PT309MeasureUnitMissing(),
        new PT310LabelCellBlank(),
        new PT311GoalMissing(),
        new PT501UnmeasurableTarget(),
        new PT502PlaceholderLeft(),
        new PT503TextCutOff(),
        new PT504MarkupLeft(),
        new PT505TargetRepeatsName(),
        new PT506GoalUnrelatedToIndicators(),
        new PT507PercentageOutOfRange(),
    ];

    /// <summary>The rule with an id, whatever its case; null when there is none.</summary>
    /// <param name="id">For example PT101.</param>
    public static IRule? Find(string id) =>
        All.FirstOrDefault(rule => string.Equals(rule.Info.Id, id, StringComparison.OrdinalIgnoreCase));
}
