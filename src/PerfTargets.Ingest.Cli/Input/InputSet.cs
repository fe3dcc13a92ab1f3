using System.Globalization;
using System.Text;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Cli.Input;

/// <summary>The documents a command line names: files, folders, <c>-</c>, or a list of paths on standard input.</summary>
internal sealed class InputSet
{
    /// <summary>The operand that means a document on standard input, and the path its forms carry.</summary>
    public const string StandardInput = "-";

    private readonly byte[]? piped;

    private InputSet(ScanResult scan, byte[]? piped)
    {
        Scan = scan;
        this.piped = piped;
    }

    /// <summary>What was found, by path.</summary>
    public ScanResult Scan { get; }

    /// <summary>Finds the documents.</summary>
    /// <param name="session">Has standard input.</param>
    /// <param name="operands">The paths of the command line.</param>
    /// <param name="listed">true when standard input holds paths, one a line.</param>
    /// <exception cref="UsageException">Nothing is named, or standard input is asked for twice.</exception>
    public static InputSet Find(Session session, IReadOnlyList<string> operands, bool listed)
    {
        var pipes = operands.Contains(StandardInput);
        if (pipes && listed)
            throw new UsageException(InputTexts.StandardInputTwice);
        var paths = operands.Where(p => p != StandardInput).ToList();
        if (listed)
            paths.AddRange(ReadList(session));
        if (paths.Contains(""))
            throw new UsageException(InputTexts.EmptyPath);
        if (!pipes && !listed && paths.Count == 0)
            throw new UsageException(InputTexts.NoPath);

        var scan = FolderScan.Run(paths.Select(ScanRoot.AsGiven), session.Stop);
        return pipes
            ? new InputSet(WithStandardInput(scan), ReadAll(session))
            : new InputSet(scan, null);
    }

    /// <summary>Reads the documents in path order with several threads.</summary>
    /// <param name="session">Can be stopped.</param>
    /// <param name="pipeline">Reads a document.</param>
    /// <param name="jobs">Number of threads.</param>
    public IEnumerable<IngestedDocument> Ingest(Session session, IngestPipeline pipeline, int jobs) =>
        OrderedParallel.Select(
            Scan.Entries,
            jobs,
            entry => entry.File == StandardInput && piped is { } bytes
                ? pipeline.IngestBytes(bytes, StandardInput)
                : ScannedDocument.Ingest(pipeline, entry),
            session.Stop);

    /// <summary>The number of threads of <c>--jobs</c>.</summary>
    /// <exception cref="UsageException">It is not a whole number from 1.</exception>
    public static int Jobs(string? text)
    {
        if (text is null)
            return OrderedParallel.DefaultJobs;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 1024
            ? jobs
            : throw new UsageException(InputTexts.BadJobs(text));
    }

    /// <summary>Everything on standard input.</summary>
    public static byte[] ReadAll(Session session)
    {
        using var input = session.Host.Input();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static ScanResult WithStandardInput(ScanResult scan)
    {
        var entries = scan.Entries.Append(new ScanEntry(StandardInput, StandardInput, null)).ToArray();
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return scan with { Entries = entries };
    }

    private static List<string> ReadList(Session session)
    {
        using var reader = new StreamReader(session.Host.Input(), Encoding.UTF8);
        var paths = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                paths.Add(line);
        }

        return paths;
    }
}
