namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>A sum as the filer wrote it: what tells it from another sum of the same text.</summary>
internal static class SumPrint
{
    /// <summary>The printed text from a sum's first amount to its last, the total among them.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="sum">The sum.</param>
    public static string Of(string text, StatedSum sum) => Between(text, [.. sum.Parts.SelectMany(NumbersOf), .. NumbersOf(sum.Total)]);

    /// <summary>The printed text from a sum's first count to its last, the whole among them.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="count">The sum.</param>
    public static string Of(string text, StatedCount count) => Between(text, [.. count.Parts.Select(part => part.Token), count.Whole.Token]);

    private static IEnumerable<Token> NumbersOf(Term term) => term.Token is { } printed ? [printed] : term.Work?.Numbers ?? [];

    private static string Between(string text, IReadOnlyList<Token> numbers) =>
        text[numbers.Min(number => number.Start)..numbers.Max(number => number.Start + number.Length)];
}
