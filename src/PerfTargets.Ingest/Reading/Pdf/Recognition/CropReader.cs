using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>
/// Has the crops of a few pages read: all by the model for Chinese, and again in another shape where it is not sure; those
/// that may be figures by the model for figures.
/// </summary>
/// <param name="programs">What is installed.</param>
/// <param name="folder">Where the crops are written.</param>
/// <param name="places">How many programs may run at a time, over all documents.</param>
/// <param name="longest">How long a program may take at most; null for limits by the number of crops alone.</param>
/// <param name="stop">Ends it.</param>
internal sealed class CropReader(ScanPrograms programs, WorkFolder folder, ProgramPlaces places, TimeSpan? longest, CancellationToken stop)
{
    // Starting Tesseract costs about as much as reading twenty lines.
    private const int FewestForTwo = 80;

    private ProgramEnd? end;

    /// <summary>Reads the crops; none depends on another, so that the result is the same however they are shared out.</summary>
    /// <param name="crops">The crops.</param>
    /// <param name="badEnd">The first bad end of a program; null when all went well.</param>
    public IReadOnlyList<RecognisedWord>[] Read(CropList crops, out ProgramEnd? badEnd)
    {
        var all = Enumerable.Range(0, crops.Count).ToList();
        var words = Attempt(crops, all, ScanPrograms.Chinese, CropShape.ForText);
        if (end is null && programs.HasEnglish)
        {
            var figures = all.Where(crop => RecognisedText.MayBeFigures(words[crop])).ToList();
            var again = Attempt(crops, figures, ScanPrograms.English, CropShape.ForFigures);
            foreach (var crop in figures.Where(crop => RecognisedText.IsBetter(again[crop], words[crop])))
                words[crop] = again[crop];
        }

        badEnd = end;
        return words;
    }

    private IReadOnlyList<RecognisedWord>[] Attempt(CropList crops, List<int> wanted, string language, IReadOnlyList<CropShape> shapes)
    {
        var readings = new CropReading[crops.Count];
        for (var i = 0; i < readings.Length; i++)
            readings[i] = new CropReading();
        foreach (var shape in shapes)
        {
            wanted = wanted.FindAll(crop => !readings[crop].IsSettled);
            if (end is null && wanted.Count > 0)
                end = Pass(wanted.ConvertAll(crop => crops.Write(crop, shape)), language, (i, words) => readings[wanted[i]].Add(words));
        }

        return [.. readings.Select(reading => reading.Words)];
    }

    private ProgramEnd? Pass(List<string> files, string language, Action<int, IReadOnlyList<RecognisedWord>> take)
    {
        var parts = Math.Clamp(files.Count / FewestForTwo, 1, places.Count);
        var ends = new ProgramEnd[parts];
        var runs = new List<RecognisedWord>[parts][];
        try
        {
            Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part =>
            {
                var own = files[From(part)..From(part + 1)];
                runs[part] = places.Do(() => new TesseractRun(programs.Tesseract!, folder, longest, stop).Read(own, language, out ends[part]), stop);
            });
        }
        catch (AggregateException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        if (Array.Find(ends, e => !e.IsGood) is { } bad)
            return bad;
        for (var part = 0; part < parts; part++)
        {
            for (var i = 0; i < runs[part].Length; i++)
                take(From(part) + i, runs[part][i]);
        }

        return null;

        int From(int part) => part * files.Count / parts;
    }
}
