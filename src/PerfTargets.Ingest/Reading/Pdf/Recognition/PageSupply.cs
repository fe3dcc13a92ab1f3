using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Hands out the pages of a document one after another, those that are only pictures recognised a few at a time.</summary>
/// <param name="recogniser">Recognises them; of null to leave them as they are. Asked for at the first picture.</param>
internal sealed class PageSupply(Lazy<PageRecogniser?> recogniser)
{
    /// <summary>The pages, from the first.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="pages">Its pages, each read when its turn comes.</param>
    public IEnumerable<RecognisedPage> Of(ReadOnlyMemory<byte> bytes, IEnumerable<PdfPage> pages)
    {
        var pictures = new List<PdfPage>();
        foreach (var page in pages)
        {
            var isPicture = ScannedPage.NeedsOcr(page) && recogniser.Value is not null;
            if (pictures.Count > 0 && (!isPicture || pictures.Count == PageRecogniser.MostAtOnce))
            {
                foreach (var recognised in recogniser.Value!.Recognise(bytes, pictures))
                    yield return recognised;
                pictures.Clear();
            }

            if (isPicture)
                pictures.Add(page);
            else
                yield return new RecognisedPage(page, [], []);
        }

        if (pictures.Count > 0)
        {
            foreach (var recognised in recogniser.Value!.Recognise(bytes, pictures))
                yield return recognised;
        }
    }
}
