using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf;

/// <summary>
/// Every page holds as many rulings as MuPDF's trace: straight segments of stroked paths that lie or stand within half a degree, and
/// filled upright rectangles at most 3 points thick and at least twice as long; on the page and not wholly clipped away.
/// </summary>
public sealed class MutoolComparisonTests
{
    [ToolFact("mutool")]
    public void Rulings_are_as_many_as_mutool_trace_paints()
    {
        var differences = new List<string>();
        foreach (var file in PdfFolders.Files())
        {
            if (ExternalTool.Run("mutool", "trace", file) is not { } trace)
                continue;
            var expected = MutoolTrace.Count(trace);
            var document = PdfDocument.Open(File.ReadAllBytes(file));
            for (var i = 0; i < Math.Min(document.PageCount, expected.Count); i++)
            {
                var rulings = document.ReadPage(i).Rulings;
                var thin = rulings.Count(r => r.Kind == PdfRulingKind.ThinFill);
                if ((rulings.Count - thin, thin) != expected[i])
                    differences.Add($"{file}, page {i + 1}: {(rulings.Count - thin, thin)} for {expected[i]}");
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40)));
    }
}
