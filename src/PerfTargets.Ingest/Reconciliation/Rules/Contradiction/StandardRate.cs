using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>The one standard an indicator states for everybody (补助标准500元/人), and a rate that another indicator of the same thing uses instead.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="StandardIndex">Place of the indicator that states it, from 0.</param>
/// <param name="Used">The rate used; equal to the standard when it is kept.</param>
/// <param name="UsedIndex">Place of the indicator that uses it, from 0.</param>
internal sealed partial record StandardRate(StatedQuantity Standard, int StandardIndex, StatedQuantity Used, int UsedIndex)
{
    /// <summary>Whether the rate used is the standard.</summary>
    public bool Holds => Yuan(Standard) == Yuan(Used);

    /// <summary>The rates of a form that a standard of another indicator covers, in printed order.</summary>
    public static IReadOnlyList<StandardRate> Of(TargetForm form)
    {
        if (!form.Indicators.Any(row => row.Target?.Raw.Contains("标准", StringComparison.Ordinal) == true))
            return [];
        var rows = Enumerable.Range(0, form.Indicators.Count)
            .Select(i => (Index: i, Name: form.Indicators[i].Level3 ?? "", Rates: Rates(form.Indicators[i].Target)))
            .Where(row => row.Rates.Count > 0)
            .ToList();
        var pairs = new List<StandardRate>();
        foreach (var row in rows)
        {
            if (row.Rates is not [var standard] || StandardWord().Match(PrintedText.Normalise(standard.Lead)) is not { Success: true } match)
                continue;
            foreach (var other in rows.Where(other => other.Index != row.Index && SameThing.Names(row.Name, other.Name)))
            {
                pairs.AddRange(other.Rates
                    .Where(rate => SamePer(standard, rate) && rate.Lead.Contains(match.Groups["what"].Value, StringComparison.Ordinal))
                    .Select(rate => new StandardRate(standard, row.Index, rate, other.Index)));
            }
        }

        return pairs;
    }

    private static IReadOnlyList<StatedQuantity> Rates(Measurement? target) =>
        target is null ? [] : [.. StatedQuantity.ReadAll(target.Raw).Where(quantity => quantity.Per.Count > 0 && quantity.Bound is null)];

    /// <summary>A standard for a person is one for a person and year, on the form of a year.</summary>
    private static bool SamePer(StatedQuantity a, StatedQuantity b) =>
        a.Per.Where(per => per != "年").Select(CountUnit.Of).SequenceEqual(b.Per.Where(per => per != "年").Select(CountUnit.Of));

    private static decimal Yuan(StatedQuantity rate) => rate.Number * (rate.Text.Contains("万元", StringComparison.Ordinal) ? 10_000 : 1);

    [GeneratedRegex("(?<what>慰问|补助|补贴|奖励|奖补|报酬|资助|误餐|伙食|住宿|救助|保险|工作经费)标准(为|是|按|：)?$")]
    private static partial Regex StandardWord();
}
