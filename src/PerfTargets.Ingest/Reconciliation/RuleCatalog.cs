using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;
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
        new PT108ExpressionWrong(),
        new PT109StatedSumWrong(),
        new PT110DeclaredAmountDiffersFromTotal(),
        new PT111BudgetCostDiffersFromTotal(),
        new PT112ScoresDoNotSum(),
        new PT113HeadcountDoesNotSum(),
        new PT114QuantityTimesRateDiffers(),
        new PT115GoalAmountDiffers(),
        new PT116AmountUnitImplausible(),
        new PT201YearDiffers(),
        new PT202HeadingDiffersFromField(),
        new PT203ValueContradictsExplanation(),
        new PT204UnitContradictsExplanation(),
        new PT205AspectUnderWrongDimension(),
        new PT206DuplicateIndicator(),
        new PT207SameMeasureDifferentValues(),
        new PT208ReviewBeforeFiling(),
        new PT209FilerIsReviewer(),
        new PT210ActualCopiesTarget(),
        new PT211ActualBelowTargetWithoutReason(),
        new PT212ActualFarAboveTarget(),
        new PT213ValueInNeighbouringColumn(),
        new PT214ListedItemsDifferFromCount(),
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
        new PT401DepartmentTotalDiffersFromProjects(),
        new PT402ProjectCountDiffers(),
        new PT403CategoryTotalDiffers(),
        new PT404UnitSpelledDifferently(),
        new PT405ProjectFiledTwice(),
        new PT406GoalCopiedFromAnotherForm(),
        new PT407FormExpectedButMissing(options.Roster),
        new PT408FiguresChangedOnResubmission(),
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

    /// <summary>The ids that an id or the start of ids names, in order: PT104, or PT1 for the whole family. Empty when there are none.</summary>
    /// <param name="idOrPrefix">In any case; a start has at least one digit.</param>
    public static IReadOnlyList<string> Expand(string idOrPrefix) => idOrPrefix.Length < "PT1".Length
        ? []
        : [.. All.Select(rule => rule.Info.Id).Where(id => id.StartsWith(idOrPrefix, StringComparison.OrdinalIgnoreCase))];
}
