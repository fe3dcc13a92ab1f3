using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Has the crops of a few pages read: all by the model for Chinese, those that may be figures again by the one for figures.</summary>
/// <param name="programs">What is installed.</param>
/// <param name="folder">Where the crops are.</param>
/// <param name="places">How many programs may run at a time, over all documents.</param>
/// <param name="stop">Ends it.</param>
internal sealed class CropReader(ScanPrograms programs, WorkFolder folder, ProgramPlaces places, CancellationToken stop)
{
    // Starting Tesseract costs about as much as reading twenty lines.
    private const int FewestForTwo = 80;

    /// <summary>Reads the crops; none depends on another, so that the result is the same however they are shared out.</summary>
    /// <param name="crops">The crops.</param>
    /// <param name="end">The first bad end of a program; null when all went well.</param>
    public IReadOnlyList<RecognisedWord>[] Read(CropList crops, out ProgramEnd? end)
    {
        var words = new IReadOnlyList<RecognisedWord>[crops.Files.Count];
        end = Pass("c", crops.Files, [.. Enumerable.Range(0, words.Length)], ScanPrograms.Chinese, (crop, read) => words[crop] = read);
        if (end is not null || !programs.HasEnglish)
            return words;
        var figures = Enumerable.Range(0, words.Length).Where(crop => RecognisedText.MayBeFigures(words[crop])).ToList();
        end = Pass("f", crops.Files, figures, ScanPrograms.English, (crop, read) =>
        {
            if (RecognisedText.AreFigures(read))
                words[crop] = read;
        });
        return words;
    }

    private ProgramEnd? Pass(string name, List<string> files, List<int> crops, string language, Action<int, IReadOnlyList<RecognisedWord>> take)
    {
        if (crops.Count == 0)
            return null;
        var parts = Math.Clamp(crops.Count / FewestForTwo, 1, places.Count);
        var ends = new ProgramEnd[parts];
        var runs = new List<RecognisedWord>[parts][];
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part =>
        {
            var own = crops[(part * crops.Count / parts)..((part + 1) * crops.Count / parts)];
            runs[part] = places.Do(
                () => new TesseractRun(programs.Tesseract!, folder, stop).Read(name + part, [.. own.Select(crop => files[crop])], language, out ends[part]), stop);
        });
        if (ends.FirstOrDefault(e => !e.IsGood) is { } bad)
            return bad;
        for (var part = 0; part < parts; part++)
        {
            for (var i = 0; i < runs[part].Length; i++)
                take(crops[part * crops.Count / parts + i], runs[part][i]);
        }

        return null;
    }
}
