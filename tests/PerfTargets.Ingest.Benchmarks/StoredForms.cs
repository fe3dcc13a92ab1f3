using System.Globalization;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Writers;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// A database of many forms: units of the corpus, read from documents of every kind, and the documents named, cloned
/// under the names of other counties. Loaded as an import loads, but for the reading.
/// </summary>
internal static class StoredForms
{
    private const int Units = 200;

    /// <summary>Fills a database.</summary>
    /// <param name="file">The database; made when it is not there.</param>
    /// <param name="count">How many forms at least.</param>
    /// <param name="files">Documents that are cloned beside those of the corpus.</param>
    /// <returns>How many forms there are.</returns>
    public static int Fill(string file, int count, IReadOnlyList<string> files)
    {
        var originals = Originals(files);
        using var db = FormDatabase.OpenOrCreate(file);
        db.Statements.Run("PRAGMA synchronous = OFF");
        var loader = new FormLoader(db);
        using var batch = new WriteBatch(db, TimeProvider.System);
        var forms = 0;
        for (var county = 1; forms < count; county++)
        {
            for (var i = 0; i < originals.Count && forms < count; i++)
            {
                var document = OfCounty(originals[i], county, i);
                loader.Load(document);
                forms += document.Forms.Count;
            }
        }

        return forms;
    }

    private static List<IngestedDocument> Originals(IReadOnlyList<string> files)
    {
        var pipeline = new IngestPipeline(new IngestOptions());
        var documents = new List<IngestedDocument>();
        for (var seed = 0UL; seed < Units; seed++)
        {
            var format = CorpusFormats.Mixed[(int)seed % CorpusFormats.Mixed.Count];
            var name = string.Create(CultureInfo.InvariantCulture, $"{seed}.{format.Extension}");
            documents.Add(pipeline.IngestBytes(UnitFolder.Draft(seed).Write(format, Noise.None), name));
        }

        documents.AddRange(files.Select((path, i) => pipeline.IngestFile(path, string.Create(CultureInfo.InvariantCulture, $"f{i}{Path.GetExtension(path)}"))));
        return [.. documents.Where(document => document.Status == DocumentStatus.Read)];
    }

    private static IngestedDocument OfCounty(IngestedDocument document, int county, int number)
    {
        var sha256 = string.Create(CultureInfo.InvariantCulture, $"{county:D8}{number:D8}") + document.Sha256![..48];
        var path = string.Create(CultureInfo.InvariantCulture, $"{county}/{document.Path}");
        var forms = document.Forms.Select((form, i) => CountyForm.Of(form, county) with
        {
            FormId = string.Create(CultureInfo.InvariantCulture, $"{sha256[..16]}-{i}"),
            Source = form.Source with { Path = path, Sha256 = sha256 },
        });
        return document with { Path = path, Sha256 = sha256, Forms = [.. forms] };
    }
}
