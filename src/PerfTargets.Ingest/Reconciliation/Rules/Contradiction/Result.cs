using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>A number of a target and the number of its result that answers it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Index">Place of the indicator, from 0.</param>
/// <param name="Wanted">The target's number.</param>
/// <param name="Reached">The result's number.</param>
/// <param name="Match">How sure it is that one answers the other: certain when each is all its cell says.</param>
internal sealed partial record Result(TargetForm Form, int Index, StatedQuantity Wanted, StatedQuantity Reached, Certainty Match)
{
    /// <summary>The row.</summary>
    public Indicator Indicator => Form.Indicators[Index];

    /// <summary>Whether less is better: costs, and targets with ≤.</summary>
    public bool LessIsBetter => IsCost || Wanted.Bound is ComparisonOperator.AtMost or ComparisonOperator.LessThan;

    /// <summary>Whether the row is about costs.</summary>
    public bool IsCost => Indicator.Aspect == IndicatorAspect.Cost || Indicator.Dimension == IndicatorDimension.Cost;

    /// <summary>
    /// The pairs of every row that can be compared. A row whose name does not tell whether more is better (差错率, without ≥ or ≤)
    /// and a duration under 时效 is left out.
    /// </summary>
    public static IReadOnlyList<Result> Of(TargetForm form)
    {
        var results = new List<Result>();
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            var row = form.Indicators[i];
            if (row is not { Target: { } target, Actual: { } actual })
                continue;
            var pairs = Pair(Quantities(target), Quantities(actual), target.Value is not null && actual.Value is not null)
                .Where(pair => pair.Wanted.Bound is not null || !Adverse().IsMatch(PrintedText.Normalise(row.Level3 + target.Raw)))
                .Where(pair => row.Aspect != IndicatorAspect.Timeliness || pair.Wanted.Unit?.Kind == UnitKind.Share);
            results.AddRange(pairs.Select(pair => new Result(form, i, pair.Wanted, pair.Reached, pair.Match)));
        }

        return results;
    }

    private static IReadOnlyList<StatedQuantity> Quantities(Measurement measurement) => measurement.Value is { } value
        ? [new StatedQuantity(value, PrintedUnit.Read(measurement.Unit), measurement.Operator == ComparisonOperator.About && More().IsMatch(measurement.Raw) ? ComparisonOperator.AtLeast : measurement.Operator, "", measurement.Raw)]
        : StatedQuantity.Read(measurement.Raw);

    private static IEnumerable<(StatedQuantity Wanted, StatedQuantity Reached, Certainty Match)> Pair(IReadOnlyList<StatedQuantity> wanted, IReadOnlyList<StatedQuantity> reached, bool whole)
    {
        if (whole)
            return Comparable(wanted[0], reached[0]) || (wanted[0].Text, reached[0].Text) is var texts && (BothBare(texts) || IsBareResult(wanted[0], reached[0])) ? [(wanted[0], reached[0], Certainty.Certain)] : [];

        // 合格率达98% answered by 96%: one number each, and one of them without words.
        if (wanted is [var one] && reached is [var answer] && Comparable(one, answer) && (Core(one.Lead).Length == 0 || Core(answer.Lead).Length == 0))
            return [(one, answer, Certainty.Likely)];

        var pairs = wanted
            .Select(want => (Wanted: want, Answers: reached.Where(reach => Comparable(want, reach) && Alike(want.Lead, reach.Lead)).ToList()))
            .Where(pair => pair.Answers.Count == 1)
            .Select(pair => (pair.Wanted, Reached: pair.Answers[0], Match: Certainty.Likely))
            .ToList();
        var answered = pairs.CountBy(pair => pair.Reached).ToDictionary();
        return pairs.Where(pair => answered[pair.Reached] == 1).ToList() is { Count: > 0 } matched
            ? matched
            : wanted.Zip(reached).Where(pair => Comparable(pair.First, pair.Second)).Select(pair => (pair.First, pair.Second, Certainty.Ask));
    }

    private static bool Comparable(StatedQuantity wanted, StatedQuantity reached) =>
        wanted.Unit is { } unit && reached.Unit is { } other && unit.Agrees(other);

    private static bool BothBare((string Wanted, string Reached) texts) => Bare().IsMatch(texts.Wanted) && Bare().IsMatch(texts.Reached);

    /// <summary>A result that leaves out the unit its target prints.</summary>
    private static bool IsBareResult(StatedQuantity wanted, StatedQuantity reached) =>
        reached.Unit is null && wanted.Unit is not null && Bare().IsMatch(reached.Text);

    /// <summary>Whether the words in front of two numbers end alike: 开展业务培训 and 全年举办培训. Two numbers without words are alike.</summary>
    private static bool Alike(string a, string b)
    {
        var (left, right) = (Core(a), Core(b));
        if (left.Length == 0 || right.Length == 0)
            return left.Length == right.Length;
        return left.Length >= 2 && right.Length >= 2 && left[^2..] == right[^2..];
    }

    private static string Core(string lead) => Tail().Replace(PrintedText.Normalise(lead), "");

    [GeneratedRegex("(不?[得能应可]?(少于|低于|超过|高于|多于|大于|小于)|至少|达到?|约|共计?|累计|已|了|为|次数|人数|数量|[≥≤<>=])+$")]
    private static partial Regex Tail();

    [GeneratedRegex("差错|错误|投诉|偏离|缺陷|事故|流失|失业|发病|死亡|返工|逾期|超支|信访|案件|风险|下降|减少|降低|能耗|结余|结转|偏差|误差|空置|闲置|负债|污染|排放|时长|耗时|周期|响应")]
    private static partial Regex Adverse();

    [GeneratedRegex(@"\d[余多]|[余多]")]
    private static partial Regex More();

    [GeneratedRegex(@"^\s*[\d.,]+\s*$")]
    private static partial Regex Bare();
}
