using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Reconciliation.Rates;

/// <summary>Money for each of something, with all that says what it is for: 每人每月, 月报酬4000元/人.</summary>
/// <param name="Mention">Where it stands.</param>
/// <param name="Basis">What it is for each of, 年 left out: 人, 月.</param>
internal sealed partial record UnitRate(Mention Mention, IReadOnlyList<string> Basis)
{
    /// <summary>In 元.</summary>
    public decimal Yuan => Mention.Token.Value;

    /// <summary>Whose rate it is: 新建书屋 for 新建书屋每个补助5000元.</summary>
    public string Name => Each().Split(Mention.Lead)[0];

    /// <summary>Whether it is an item of pay, which adds to others: 工资, 五险一金; and no grade, which stands beside others: 副科级.</summary>
    public bool IsItem => Item().IsMatch(Mention.Lead) && !Grade().IsMatch(Mention.Lead);

    /// <summary>The basis of a rate by its divisor and the words in front of it.</summary>
    public static UnitRate Of(Mention mention)
    {
        var basis = mention.Token.Per.Select(CountUnit.Of).ToList();
        foreach (Match match in Each().Matches(mention.Lead))
            basis.AddRange(match.Groups["unit"].Captures.Select(capture => CountUnit.Of(capture.Value)));
        if (Monthly().IsMatch(mention.Lead))
            basis.Add("月");
        return new UnitRate(mention, [.. basis.Where(unit => unit is not ("年" or "" or "标")).Distinct()]);
    }

    [GeneratedRegex("(每(?<unit>人次|个月|学期|课时|[人名个月天次期年户村场册本班])|(?<unit>人)均)+")]
    private static partial Regex Each();

    [GeneratedRegex("月(基本)?(报酬|工资|薪酬|薪资|补贴|补助|津贴)|按月")]
    private static partial Regex Monthly();

    [GeneratedRegex("报酬|工资|薪|保险|一金|公积金|补贴|补助|津贴|绩效|伙食|餐|交通|住宿|社保")]
    private static partial Regex Item();

    [GeneratedRegex("[级等类档]|[正副]|岗$")]
    private static partial Regex Grade();
}
