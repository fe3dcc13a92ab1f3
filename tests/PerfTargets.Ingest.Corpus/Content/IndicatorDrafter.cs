using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Content;

/// <summary>Drafts the indicator rows of a project.</summary>
internal static class IndicatorDrafter
{
    private const string Rule = "达到指标值的得满分，未达到的按完成比例得分。";

    /// <summary>Quantity, quality, timeliness, cost, benefit and satisfaction rows; their points sum to 100, or to 90 after the year.</summary>
    public static IReadOnlyList<DraftIndicator> Draft(SeededRandom random, Topic topic, IReadOnlyList<Job> work, int year, decimal total, decimal spent, bool evaluated)
    {
        var rows = new List<DraftIndicator>();
        var priced = !evaluated && random.Once(4);
        rows.AddRange(work.Select((job, at) => priced && at == 0 ? Priced(job) : Quantity(random, job, evaluated)));
        var share = random.Pick<int>([90, 95, 98]);
        rows.Add(Share(IndicatorAspect.Quality, $"{work[0].Item.Name}合格率", share, evaluated, random));
        if (random.Once(2))
            rows.Add(Share(IndicatorAspect.Quality, $"{work[^1].Item.Name}验收通过率", 100, evaluated, random));
        rows.Add(Deadline(random, year, evaluated));
        if (!evaluated && random.Once(4))
        {
            rows.Add(BudgetCost(total));
        }
        else
        {
            var dearest = work.MaxBy(job => job.Yuan);
            rows.AddRange(work.Select(job => Cost(random, job, job == dearest ? job.Yuan - (total - spent) : job.Yuan, evaluated)));
        }

        rows.Add(Words(IndicatorAspect.Social, $"{topic.Project}社会效果", topic.Benefit, evaluated));
        if (random.Once(2))
            rows.Add(Words(IndicatorAspect.Sustainability, $"{topic.Project}长期作用", topic.Lasting, evaluated));
        rows.Add(Share(IndicatorAspect.Satisfaction, $"{topic.Served}满意度", random.Pick<int>([90, 92, 95]), evaluated, random));
        return Score(rows, evaluated ? 90 : 100);
    }

    private static DraftIndicator Quantity(SeededRandom random, Job job, bool evaluated)
    {
        var bounded = random.Once(2);
        return new DraftIndicator
        {
            Aspect = IndicatorAspect.Quantity,
            Name = $"{job.Item.Name}数量",
            Target = bounded ? $"≥{job.Counted}" : job.Phrase,
            Number = Figures.Whole(job.Count),
            Measure = job.Item.Measure,
            ValueType = bounded ? "≥" : "=",
            Actual = evaluated ? $"{Figures.Whole(job.Count + random.Next(Math.Max(2, job.Count / 10)))}{job.Item.Measure}" : "",
            Explanation = bounded ? $"{job.Item.Act}{job.Item.Object}不少于{job.Counted}" : $"计划{job.Phrase}",
        };
    }

    private static DraftIndicator Priced(Job job) => new()
    {
        Aspect = IndicatorAspect.Quantity,
        Name = $"{job.Item.Name}数量及标准",
        Target = FormattableString.Invariant($"{job.Phrase}，{job.Rate}元/{job.Item.Measure}"),
        Number = Figures.Whole(job.Count),
        Measure = job.Item.Measure,
        ValueType = "=",
        Explanation = FormattableString.Invariant($"计划{job.Phrase}，{job.Rate}元/{job.Item.Measure}"),
    };

    private static DraftIndicator Share(IndicatorAspect aspect, string name, int percent, bool evaluated, SeededRandom random) => new()
    {
        Aspect = aspect,
        Name = name,
        Target = percent == 100 ? "100%" : FormattableString.Invariant($"≥{percent}%"),
        Number = Figures.Whole(percent),
        Measure = "%",
        ValueType = percent == 100 ? "=" : "≥",
        Actual = evaluated ? FormattableString.Invariant($"{random.Between(percent, 100)}%") : "",
        Explanation = percent == 100 ? $"{name}达到100%" : FormattableString.Invariant($"{name}不低于{percent}%"),
    };

    private static DraftIndicator Deadline(SeededRandom random, int year, bool evaluated) => new()
    {
        Aspect = IndicatorAspect.Timeliness,
        Name = "完成时限",
        Target = FormattableString.Invariant($"{year}年{random.Pick<string>(["12月底前", "12月31日前", "1—12月"])}"),
        Actual = evaluated ? FormattableString.Invariant($"{year}年12月{random.Between(5, 28)}日完成") : "",
        Explanation = "反映项目按期完成情况",
    };

    private static DraftIndicator Cost(SeededRandom random, Job job, decimal spent, bool evaluated)
    {
        var amount = Figures.Wan(job.Yuan);
        var written = random.Pick<string>(
        [
            $"{amount}万元",
            FormattableString.Invariant($"{job.Counted}*{job.Rate}元/{job.Item.Measure}={amount}万元"),
            FormattableString.Invariant($"{job.Counted}×{job.Rate}元／{job.Item.Measure}，共{amount}万元"),
        ]);
        return new DraftIndicator
        {
            Aspect = IndicatorAspect.Cost,
            Name = $"{job.Item.Name}费",
            Target = written,
            Number = amount,
            Measure = "万元",
            ValueType = "≤",
            Actual = evaluated ? $"{Figures.Wan(spent)}万元" : "",
            Explanation = $"{job.Item.Act}{job.Item.Object}的支出不超过{amount}万元",
        };
    }

    private static DraftIndicator BudgetCost(decimal total) => new()
    {
        Aspect = IndicatorAspect.Cost,
        Name = "预算成本",
        Target = $"≤{Figures.Wan(total)}万元",
        Number = Figures.Wan(total),
        Measure = "万元",
        ValueType = "≤",
        Explanation = $"项目总成本不超过{Figures.Wan(total)}万元",
    };

    private static DraftIndicator Words(IndicatorAspect aspect, string name, string words, bool evaluated) => new()
    {
        Aspect = aspect,
        Name = name,
        Target = words,
        Actual = evaluated ? $"已实现，{words}" : "",
        Explanation = $"反映{name}",
    };

    private static List<DraftIndicator> Score(List<DraftIndicator> rows, int whole)
    {
        var each = whole / rows.Count;
        return [.. rows.Select((row, index) => row with
        {
            Points = index == rows.Count - 1 ? whole - each * (rows.Count - 1) : each,
            Rule = Rule,
        })];
    }
}
