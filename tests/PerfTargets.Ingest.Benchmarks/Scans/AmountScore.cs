using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Benchmarks.Scans;

/// <summary>How many amounts of the funding tables the scan gives as the clean document does, form by form.</summary>
internal sealed class AmountScore
{
    /// <summary>Amounts of the clean documents.</summary>
    public int All { get; private set; }

    /// <summary>Those that the scan gives too, in the same column.</summary>
    public int Right { get; private set; }

    /// <summary>Amounts of the scans that the clean documents do not give.</summary>
    public int Wrong { get; private set; }

    /// <summary>Takes a document and its scan.</summary>
    public void Add(IngestedDocument clean, IngestedDocument scan)
    {
        for (var i = 0; i < Math.Max(clean.Forms.Count, scan.Forms.Count); i++)
        {
            var (wanted, read) = (Of(clean, i), Of(scan, i));
            All += wanted.Count;
            Right += wanted.Count(read.Remove);
            Wrong += read.Count;
        }
    }

    private static List<(string Column, decimal Amount)> Of(IngestedDocument document, int form) =>
        form >= document.Forms.Count ? [] : [.. (document.Forms[form].Funding?.Lines ?? []).SelectMany(Of)];

    private static IEnumerable<(string Column, decimal Amount)> Of(FundingLine line)
    {
        foreach (var (column, amount) in ((string, decimal?)[])[
            ("initialBudget", line.InitialBudget), ("budget", line.Budget), ("final", line.Final),
            ("executionRate", line.ExecutionRate), ("points", line.Points), ("score", line.Score)])
        {
            if (amount is { } known)
                yield return (column, known);
        }
    }
}
