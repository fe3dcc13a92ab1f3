using PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Rules.Contradiction;
using PerfTargets.Ingest.Reconciliation.Rules.Missing;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>Every rule, written out, by id.</summary>
public static class RuleCatalog
{
    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new PT101FundingSourcesDoNotSum(),
        new PT102FundingStructureDoesNotSum(),
        new PT104ExecutionRateWrong(),
        new PT107CostIndicatorsDoNotSum(),
        new PT108ExpressionWrong(),
        new PT109StatedSumWrong(),
        new PT110DeclaredAmountDiffersFromTotal(),
        new PT113HeadcountDoesNotSum(),
        new PT114QuantityTimesRateDiffers(),
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
    ];

    /// <summary>The rule with an id, whatever its case; null when there is none.</summary>
    /// <param name="id">For example PT101.</param>
    public static IRule? Find(string id) =>
        All.FirstOrDefault(rule => string.Equals(rule.Info.Id, id, StringComparison.OrdinalIgnoreCase));
}
