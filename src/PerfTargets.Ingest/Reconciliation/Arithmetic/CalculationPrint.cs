namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>A calculation as the filer wrote it, for messages.</summary>
internal static class CalculationPrint
{
    private const int Longest = 60;

    /// <summary>The printed text from the calculation's first number to its result.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="calculation">The calculation.</param>
    public static string Of(string text, StatedCalculation calculation)
    {
        var first = calculation.Work.Numbers.First().Start;
        var end = calculation.Result.Start + calculation.Result.Length;
        while (first > 0 && text[first - 1] is '(' or '（' or '{' or '｛')
            first--;
        return text[first..end];
    }

    /// <summary>A print in one line, shortened in the middle.</summary>
    public static string Shorten(string print)
    {
        var line = print.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..(Longest / 2)] + "……" + line[^(Longest / 2 - 2)..];
    }

    /// <summary>The unit a result is reported in: that of its money, percent, what it counts; null for a bare number.</summary>
    public static string? UnitOf(Token result) => result.Kind switch
    {
        TokenKind.Amount or TokenKind.Rate => result.Unit is "万" or "亿" ? result.Unit + "元" : result.Unit,
        TokenKind.Percent => "percent",
        _ => result.Unit,
    };
}
