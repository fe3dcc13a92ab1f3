using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Documents;

namespace PerfTargets.Ingest.Benchmarks.Compare;

/// <summary>Runs every contest and every comparison with a floor, and writes benchmarks/RESULTS.md.</summary>
internal static class ComparePage
{
    private static readonly string[] Formats = ["docx", "html", "pdf", "celldump"];

    private const int ImportFactor = 25;

    // Small folders say more of the start of a process than of its work.
    private const int ScaleFactor = 100;

    private static readonly (string Name, string[] Probe)[] Programs =
    [
        ("pandoc", ["pandoc", "--version"]), ("pdftotext", ["pdftotext", "-v"]), ("mutool", ["mutool", "-v"]),
        ("LibreOffice", ["soffice", "--version"]), ("sqlite3", ["sqlite3", "--version"]), ("node", ["node", "--version"]), ("python3", ["python3", "--version"]),
    ];

    /// <summary>Runs them.</summary>
    /// <param name="documents">Documents of each format; a folder that is imported holds <see cref="ImportFactor"/> times as many, the largest <see cref="ScaleFactor"/> times.</param>
    /// <param name="rounds">Rounds of whole processes.</param>
    /// <param name="forms">Stored forms that are checked.</param>
    public static int Run(int documents, int rounds, int forms)
    {
        if (!ProgramUnderTest.IsBuilt())
            return 1;
        var folder = Directory.CreateTempSubdirectory("perftargets-compare-").FullName;
        try
        {
            foreach (var format in Formats)
                DocumentFolder.Write(new CorpusArguments { Folder = Path.Combine(folder, format), Count = documents, Format = format });
            DocumentFolder.Write(new CorpusArguments { Folder = Path.Combine(folder, "import"), Count = documents * ImportFactor, Format = "docx" });
            var page = new StringBuilder();
            WriteHead(page, rounds);
            foreach (var contest in new Contests(folder).All())
                WriteContest(page, contest, rounds);
            WriteFloors(page, folder);
            WriteScale(page, documents * ScaleFactor, forms);
            page.Append('\n').Append(File.ReadAllText(Path.Combine(ProgramUnderTest.Root, "benchmarks", "profiles.md")));
            File.WriteAllText(Path.Combine(ProgramUnderTest.Root, "benchmarks", "RESULTS.md"), page.ToString());
            Console.Write(page);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void WriteHead(StringBuilder page, int rounds)
    {
        page.Append("# Results\n\nWritten by `benchmarks/compare`. Ratios are of medians of ").Append(rounds)
            .Append(" interleaved rounds of whole processes; above 1 the other program is slower.\n\n")
            .Append(Line($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors ({Processor()}), .NET {Environment.Version}\n\n"));
        foreach (var (name, probe) in Programs)
            page.Append("- ").Append(name).Append(": ").Append(WholeProcess.Probe(probe) ?? "not installed").Append('\n');
    }

    private static void WriteContest(StringBuilder page, Contest contest, int rounds)
    {
        var standings = contest.Run(rounds);
        var own = standings[0].Seconds!.Value;
        page.Append("\n## ").Append(contest.Title).Append("\n\n| program | seconds | ratio | peak memory |\n|---|---|---|---|\n");
        foreach (var standing in standings)
        {
            page.Append(standing.Seconds is { } seconds
                ? Line($"| {standing.Name} | {seconds:F3} | {seconds / own:F2} | {standing.PeakBytes >> 20} MB |\n")
                : $"| {standing.Name} | not installed | | |\n");
        }
    }

    private static void WriteFloors(StringBuilder page, string folder)
    {
        page.Append("\n# Against the floor, in one warm process\n");
        WriteOutput(page, "Word against unzip + XmlReader", () => WordComparison.Run(forms: 10));
        WriteOutput(page, "Web pages against AngleSharp's parse", () => HtmlComparison.Run());
        WriteOutput(page, "PDF pages a second against pdftotext", () => PdfComparison.Run(Directory.GetFiles(Path.Combine(folder, "pdf"))));
        WriteOutput(page, "Text against Word, forms a second", () => TextComparison.Run(Directory.GetFiles(Path.Combine(folder, "celldump")), Directory.GetFiles(Path.Combine(folder, "docx"))));
    }

    private static void WriteScale(StringBuilder page, int documents, int forms)
    {
        page.Append("\n# As a folder grows\n");
        WriteOutput(page, "Imports: each format, then a quarter, half and all of a mixed folder, and all of it again", () => ImportScale.Run(documents));
        WriteOutput(page, "check --db against sqlite3 reading the rows", () => StoredCheckComparison.Run(forms, []));
    }

    private static void WriteOutput(StringBuilder page, string title, Func<int> run)
    {
        var former = Console.Out;
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(output);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(former);
        }

        page.Append("\n## ").Append(title).Append("\n\n```text\n").Append(output.ToString().ReplaceLineEndings("\n").TrimEnd()).Append("\n```\n");
    }

    private static string Processor() => !File.Exists("/proc/cpuinfo") ? "unknown" : File.ReadLines("/proc/cpuinfo")
        .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown";

    private static string Line(FormattableString text) => FormattableString.Invariant(text);
}
