using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT305: a project form has an indicator of every kind that is asked for.</summary>
/// <param name="required">The kinds asked for.</param>
internal sealed class PT305AspectMissing(IReadOnlySet<RequiredAspect> required) : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT305",
        Name = "aspect-missing",
        Family = "missing",
        DefaultSeverity = Severity.Warning,
        Title = new("缺少应有的指标类别", "A required kind of indicator is missing"),
        Holds = new(
            "项目表有数量、质量、时效、成本指标，至少一个效益指标，以及满意度指标（可以配置）",
            "A project form has quantity, quality, timeliness and cost indicators, at least one benefit and a satisfaction indicator (configurable)"),
        Tolerance = new("每类至少一个", "At least one of each kind"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        if (form.Kind != FormKind.Project)
            return new RuleOutcome.NotApplicable(new Bilingual("部门整体表的指标类别由部门自定", "A department form chooses its own kinds of indicator"));
        if (required.Count == 0)
            return new RuleOutcome.NotApplicable(new Bilingual("没有要求任何指标类别", "No kind of indicator is asked for"));
        if (form.Indicators.Count == 0)
            return new RuleOutcome.InsufficientData(new Bilingual("没有读到指标表", "no indicator table was read"));

        var used = form.Indicators.Where(IsUsed).ToList();
        var missing = required.Order().Where(aspect => !used.Any(indicator => Covers(aspect, indicator))).ToList();
        if (missing.Count == 0)
            return new RuleOutcome.Passed();

        // A row whose kind is not known may be the one that is missing.
        if (used.Any(indicator => indicator is { Aspect: null, Dimension: null }))
            return new RuleOutcome.InsufficientData(new Bilingual("有的指标看不出属于哪一类", "the kind of some indicators is not known"));

        return new RuleOutcome.Failed([Describe(form, missing)]);
    }

    /// <summary>A row without name and target is the template's, and says nothing.</summary>
    private static bool IsUsed(Indicator indicator) =>
        !string.IsNullOrWhiteSpace(indicator.Level3) || !string.IsNullOrWhiteSpace(indicator.Target?.Raw);

    private static Fault Describe(TargetForm form, List<RequiredAspect> missing) => new()
    {
        Certainty = Certainty.Certain,
        Message = new Bilingual(
            $"指标表缺少{string.Join('、', missing.Select(aspect => Words(aspect).Zh))}。请补上；确实不适用的，请在表上说明。",
            $"The indicator table has no {string.Join(", no ", missing.Select(aspect => Words(aspect).En))} indicator. Add what is missing, or say on the form why it does not apply."),
        Fields = [new FieldValue(form, "/indicators", string.Join('、', missing.Select(aspect => Words(aspect).Zh)))],
    };

    private static bool Covers(RequiredAspect aspect, Indicator indicator) => aspect switch
    {
        RequiredAspect.Quantity => indicator.Aspect == IndicatorAspect.Quantity,
        RequiredAspect.Quality => indicator.Aspect == IndicatorAspect.Quality,
        RequiredAspect.Timeliness => indicator.Aspect == IndicatorAspect.Timeliness,
        RequiredAspect.Cost => indicator.Dimension == IndicatorDimension.Cost || indicator.Aspect == IndicatorAspect.Cost,
        RequiredAspect.Benefit => indicator.Dimension == IndicatorDimension.Benefit
            || (indicator.Dimension != IndicatorDimension.Cost && indicator.Aspect is IndicatorAspect.Economic
                or IndicatorAspect.Social or IndicatorAspect.Ecological or IndicatorAspect.Sustainability),
        _ => indicator.Dimension == IndicatorDimension.Satisfaction || indicator.Aspect == IndicatorAspect.Satisfaction,
    };

    private static (string Zh, string En) Words(RequiredAspect aspect) => aspect switch
    {
        RequiredAspect.Quantity => ("数量指标", "quantity"),
        RequiredAspect.Quality => ("质量指标", "quality"),
        RequiredAspect.Timeliness => ("时效指标", "timeliness"),
        RequiredAspect.Cost => ("成本指标", "cost"),
        RequiredAspect.Benefit => ("效益指标", "benefit"),
        _ => ("满意度指标", "satisfaction"),
    };
}
