using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>Whether two numbers of one thing can both be right.</summary>
internal static class MeasureComparison
{
    /// <summary>How far an approximation (约, 余) may be from the number it stands for.</summary>
    private const decimal About = 0.1m;

    /// <summary>How sure it is that two measures of one thing contradict each other; null when they do not.</summary>
    public static Certainty? Of(Measure a, Measure b)
    {
        var (left, right) = (a.Quantity, b.Quantity);
        var (x, y) = (left.Value, right.Value);
        if (Math.Abs(x - y) <= Math.Max(left.Digit, right.Digit) / 2)
            return null;
        if (IsRough(left) || IsRough(right))
            return Math.Abs(x - y) <= Math.Max(x, y) * About ? null : Certainty.Ask;
        if (Side(left) == Side(right))
            return Certainty.Likely;
        if (Tolerance.OneSided(left.Bound, x, y) || Tolerance.OneSided(right.Bound, y, x))
            return FallsShort(a, b) || FallsShort(b, a) ? Certainty.Ask : null;
        return Certainty.Likely;
    }

    /// <summary>A goal that names more than its indicator asks for at least: nothing contradicts, but the indicator is met with less.</summary>
    private static bool FallsShort(Measure goal, Measure target) =>
        goal.Index is null && Side(goal.Quantity) == 0 && Side(target.Quantity) == 1 && goal.Quantity.Value > target.Quantity.Value;

    private static bool IsRough(StatedQuantity quantity) =>
        quantity.Bound == ComparisonOperator.About || quantity.Text.Contains('余', StringComparison.Ordinal) || quantity.Text.Contains('多', StringComparison.Ordinal);

    private static int Side(StatedQuantity quantity) => quantity.Bound switch
    {
        ComparisonOperator.AtLeast or ComparisonOperator.MoreThan => 1,
        ComparisonOperator.AtMost or ComparisonOperator.LessThan => -1,
        _ => 0,
    };
}
