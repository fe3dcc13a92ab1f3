using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Cli.Commands.Extract;

/// <summary>The outputs of one extraction with the writer that fills them: all appear, or none.</summary>
internal sealed class ExtractTarget : IDisposable
{
    private readonly List<OutputTarget> outputs = [];
    private IDocumentWriter? writer;

    private ExtractTarget()
    {
    }

    public static ExtractTarget Open(Session session, string format, string? path, bool excel)
    {
        var target = new ExtractTarget();
        try
        {
            target.writer = format switch
            {
                "json" => new DocumentJsonWriter(target.Add(session, path)),
                "ndjson" => new FormNdjsonWriter(target.Add(session, path)),
                _ => new FormCsvWriter(target.Tables(session, path), excel),
            };
            return target;
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }

    public void Write(IngestedDocument document) => writer!.Write(document);

    public void Commit()
    {
        writer!.Complete();
        foreach (var output in outputs)
            output.Commit();
    }

    public void Dispose()
    {
        writer?.Dispose();
        foreach (var output in outputs)
            output.Dispose();
    }

    private Stream Add(Session session, string? path)
    {
        var output = OutputTarget.Open(session, path);
        outputs.Add(output);
        return output.Stream;
    }

    private CsvTables Tables(Session session, string? folder)
    {
        if (folder is null)
            return new CsvTables(null, null, Add(session, null), null);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputFailedException.For(folder, e);
        }

        return new CsvTables(Table("forms.csv"), Table("funding.csv"), Table("indicators.csv"), Table("diagnostics.csv"));

        Stream Table(string name) => Add(session, Path.Combine(folder, name));
    }
}
