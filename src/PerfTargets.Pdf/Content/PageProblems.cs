namespace PerfTargets.Pdf.Content;

/// <summary>The trouble with a page, counted by kind.</summary>
internal sealed class PageProblems
{
    private readonly SortedDictionary<PdfProblemCode, int> counts = [];

    /// <summary>Counts one, or as many as given.</summary>
    public void Add(PdfProblemCode code, int count = 1) => counts[code] = (int)Math.Min((long)counts.GetValueOrDefault(code) + count, int.MaxValue);

    /// <summary>What came together.</summary>
    /// <param name="page">The page, from 1.</param>
    public IReadOnlyList<PdfProblem> ToList(int page) => [.. counts.Select(c => new PdfProblem(c.Key, page, c.Value))];
}
