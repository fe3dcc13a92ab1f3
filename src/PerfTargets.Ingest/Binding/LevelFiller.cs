using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>
/// Fills levels down through spans, blanks and page breaks. A blank level-1 cell is filled only while the level above
/// fits the row's aspect; "a blank level1 that continues no merge is null" (form.schema.json).
/// </summary>
internal sealed class LevelFiller(Lexicon lexicon)
{
    private string? level1;
    private string? level2;

    /// <summary>The levels of a row.</summary>
    /// <param name="printed1">Level 1 as printed; null when blank.</param>
    /// <param name="printed2">Level 2 as printed; null when blank.</param>
    /// <param name="isSpanned">true when a merged cell above covers the level-1 place: then it counts whatever it says.</param>
    /// <returns>The levels, and the level above when it was not carried down.</returns>
    public (string? Level1, string? Level2, string? Refused) Fill(string? printed1, string? printed2, bool isSpanned)
    {
        var isNew = printed1 is not null && (level1 is null || LabelKey.Of(printed1) != LabelKey.Of(level1));
        if (isNew)
            level2 = null;
        level1 = printed1 ?? level1;
        level2 = printed2 ?? level2;
        if (printed1 is not null || isSpanned || level1 is null || Fits(DimensionOf(level1), AspectOf(level2)))
            return (level1, level2, null);
        return (null, level2, level1);
    }

    /// <summary>The dimension of a level-1 text; null when not known.</summary>
    public IndicatorDimension? DimensionOf(string? text) => (text is null ? null : lexicon.Find("dimension", text)) switch
    {
        "cost" => IndicatorDimension.Cost,
        "output" => IndicatorDimension.Output,
        "benefit" => IndicatorDimension.Benefit,
        "satisfaction" => IndicatorDimension.Satisfaction,
        "management" => IndicatorDimension.Management,
        _ => null,
    };

    /// <summary>The aspect of a level-2 text; null when not known.</summary>
    public IndicatorAspect? AspectOf(string? text) => (text is null ? null : lexicon.Find("aspect", text)) switch
    {
        "quantity" => IndicatorAspect.Quantity,
        "quality" => IndicatorAspect.Quality,
        "timeliness" => IndicatorAspect.Timeliness,
        "cost" => IndicatorAspect.Cost,
        "economic" => IndicatorAspect.Economic,
        "social" => IndicatorAspect.Social,
        "ecological" => IndicatorAspect.Ecological,
        "sustainability" => IndicatorAspect.Sustainability,
        "satisfaction" => IndicatorAspect.Satisfaction,
        "budgetManagement" => IndicatorAspect.BudgetManagement,
        "financialManagement" => IndicatorAspect.FinancialManagement,
        "procurementManagement" => IndicatorAspect.ProcurementManagement,
        "assetManagement" => IndicatorAspect.AssetManagement,
        "personnelManagement" => IndicatorAspect.PersonnelManagement,
        _ => null,
    };

    private static bool Fits(IndicatorDimension? dimension, IndicatorAspect? aspect) => (dimension, aspect) switch
    {
        (null, _) or (_, null) => true,
        (IndicatorDimension.Output, IndicatorAspect.Quantity or IndicatorAspect.Quality or IndicatorAspect.Timeliness or IndicatorAspect.Cost) => true,
        (IndicatorDimension.Output, _) => false,
        (IndicatorDimension.Benefit, IndicatorAspect.Quantity or IndicatorAspect.Quality or IndicatorAspect.Timeliness or IndicatorAspect.Cost) => false,
        (IndicatorDimension.Satisfaction, not (IndicatorAspect.Satisfaction or IndicatorAspect.Sustainability)) => false,
        (IndicatorDimension.Cost, IndicatorAspect.Quantity or IndicatorAspect.Quality or IndicatorAspect.Timeliness or IndicatorAspect.Satisfaction or IndicatorAspect.Sustainability) => false,
        _ => true,
    };
}
