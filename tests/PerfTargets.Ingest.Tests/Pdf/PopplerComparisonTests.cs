using PerfTargets.Ingest.Characters;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf;

/// <summary>Every page holds the characters that Poppler finds there: as a multiset, white space aside.</summary>
public sealed class PopplerComparisonTests
{
    // Poppler takes check boxes drawn with symbol fonts for the letters whose codes they have.
    private static readonly string[] KnownBetter = ["wingdings-boxes.pdf"];

    [ToolFact("pdftotext")]
    public void Characters_are_those_of_pdftotext()
    {
        var differences = new List<string>();
        foreach (var file in PdfFolders.Files().Where(f => !KnownBetter.Contains(Path.GetFileName(f))))
        {
            // The crop box, as here; as laid out, since elsewhere hyphens at line ends are taken out; the form feed ends each page.
            if (ExternalTool.Run("pdftotext", "-cropbox", "-layout", "-enc", "UTF-8", file, "-") is { } text)
                Compare(file, text.Split('\f'), differences);
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40)));
    }

    private static void Compare(string file, string[] expected, List<string> differences)
    {
        var document = PdfDocument.Open(File.ReadAllBytes(file));
        if (document.PageCount != expected.Length - 1)
            differences.Add($"{file}: {document.PageCount} pages for {expected.Length - 1}");
        for (var i = 0; i < Math.Min(document.PageCount, expected.Length - 1); i++)
        {
            var theirs = Count(expected[i]);
            var ours = Count(string.Concat(document.ReadPage(i).Glyphs.Select(g => g.Text)));
            var common = theirs.Sum(c => Math.Min(c.Value, ours.GetValueOrDefault(c.Key)));
            if (common < theirs.Values.Sum() || common < ours.Values.Sum() * 0.9999)
                differences.Add($"{file}, page {i + 1}: missing {Rest(theirs, ours)}, too many {Rest(ours, theirs)}");
        }
    }

    // Poppler leaves out what has no character; here it stands as U+FFFD.
    private static Dictionary<char, int> Count(string text) =>
        TextFold.Fold(text)
            .Where(c => !char.IsWhiteSpace(c) && !TextFold.IsInvisible(c) && c != '\uFFFD')
            .GroupBy(c => c)
            .ToDictionary(g => g.Key, g => g.Count());

    private static string Rest(Dictionary<char, int> from, Dictionary<char, int> without) =>
        $"'{string.Concat(from.SelectMany(c => Enumerable.Repeat(c.Key, Math.Max(0, c.Value - without.GetValueOrDefault(c.Key)))).Take(60))}'";
}
