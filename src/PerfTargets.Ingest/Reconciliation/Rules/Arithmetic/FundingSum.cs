using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>
/// Holds the sum of some amount places against the printed total, to the last digit.
/// A printed blank is not 0, except as an addend when at least one sibling addend is printed.
/// </summary>
internal static class FundingSum
{
    /// <summary>Makes the check and notes it in the tally; places that are all blank are no check.</summary>
    /// <param name="tally">Where the result goes.</param>
    /// <param name="total">The printed total.</param>
    /// <param name="addends">The places that make it up.</param>
    /// <param name="certainty">How sure a difference is, from the addends and what is missing to the total.</param>
    public static void Check(
        OutcomeTally tally,
        FundingCell total,
        IReadOnlyList<FundingCell> addends,
        Func<decimal, Certainty>? certainty = null)
    {
        var (zh, en) = FundingColumn.Words(total.Column);
        if (addends.FirstOrDefault(cell => cell.Unreadable) is { } unread)
        {
            tally.Lack($"“{unread.Label}”的{zh}“{unread.Print}”不是数字", $"the {en} of “{unread.Label}”, “{unread.Print}”, is not a number");
            return;
        }

        if (total.Blank && addends.All(cell => cell.Blank))
            return;
        if (total.Value is not { } printed)
        {
            tally.Lack($"“{total.Label}”没有可读的{zh}", $"“{total.Label}” has no readable {en}");
            return;
        }

        if (addends.All(cell => cell.Blank))
        {
            tally.Lack($"“{total.Label}”的各组成部分都没有填{zh}", $"no part of “{total.Label}” has a {en}");
            return;
        }

        var parts = addends.Where(cell => cell.Value is not null).ToList();
        var sum = parts.Sum(cell => cell.Value!.Value);
        if (Tolerance.Exact(sum, printed))
            tally.Hold();
        else
            tally.Fail(Describe(total, printed, parts, sum, certainty?.Invoke(printed - sum) ?? Certainty.Certain));
    }

    private static Fault Describe(FundingCell total, decimal printed, List<FundingCell> parts, decimal sum, Certainty certainty)
    {
        var (zh, en) = FundingColumn.Words(total.Column);
        var unit = total.Form.Funding.CurrencyUnit ?? "";
        var formula = $"{Figures.Sum(parts.Select(cell => cell.Value!.Value))} = {Figures.Print(sum)} ≠ {Figures.Print(printed)}";
        var names = string.Concat(parts.Select(cell => $"“{cell.Label}”"));
        return new Fault
        {
            Certainty = certainty,
            Message = new Bilingual(
                $"“{total.Label}”的{zh}是 {Figures.Print(printed)} {unit}，而{names}相加是 {Figures.Print(sum)} {unit}。请核对是哪一处填错。",
                $"The {en} of “{total.Label}” is {Figures.Print(printed)} {unit}, but its parts ({names}) add up to {Figures.Print(sum)} {unit}. Check which figure is wrong."),
            Expected = sum,
            Actual = printed,
            Unit = total.Form.Funding.CurrencyUnit,
            Formula = formula,
            Fields = [total.Field, .. parts.Select(cell => cell.Field)],
        };
    }
}
