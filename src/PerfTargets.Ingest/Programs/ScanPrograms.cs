using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Programs;

/// <summary>The programs that the recognition of scans needs, as they are installed here.</summary>
public sealed partial record ScanPrograms
{
    /// <summary>The model for Chinese; without it nothing is recognised.</summary>
    public const string Chinese = "chi_sim";

    /// <summary>The model that reads figures best.</summary>
    public const string English = "eng";

    private const int LongestAnswer = 1 << 16;
    private static readonly TimeSpan ToAnswer = TimeSpan.FromSeconds(20);

    private static readonly ConditionalWeakTable<ProgramFinder, ScanPrograms> Known = [];

    // What is started by a scheduler has a short search path; on Linux packages install to it.
    private static readonly string[] Folders =
        OperatingSystem.IsMacOS() ? ["/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin"]
        : OperatingSystem.IsWindows() ? [@"C:\Program Files\Tesseract-OCR", @"C:\Program Files (x86)\Tesseract-OCR", @"C:\Program Files\poppler\Library\bin", @"C:\Program Files\poppler\bin"]
        : [];

    /// <summary>Tesseract's executable; null when it was not found.</summary>
    public string? Tesseract { get; private init; }

    /// <summary>What Tesseract says of its version; null when it was not found or does not run.</summary>
    public string? TesseractVersion { get; private init; }

    /// <summary>Poppler's pdftoppm; null when it was not found.</summary>
    public string? Pdftoppm { get; private init; }

    /// <summary>What pdftoppm says of its version; null when it was not found or does not run.</summary>
    public string? PdftoppmVersion { get; private init; }

    /// <summary>Names of the models Tesseract has.</summary>
    public IReadOnlyList<string> Languages { get; private init; } = [];

    /// <summary>Where the models are; null when Tesseract does not say.</summary>
    public string? Models { get; private init; }

    /// <summary>Whether scans can be recognised.</summary>
    public bool IsComplete => TesseractVersion is not null && PdftoppmVersion is not null && Languages.Contains(Chinese);

    /// <summary>Whether figures have their own model.</summary>
    public bool HasEnglish => Languages.Contains(English);

    /// <summary>The programs that a finder finds: asked for their versions the first time, and remembered as long as the finder.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public static ScanPrograms Of(ProgramFinder finder, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(finder);
        lock (Known)
        {
            if (!Known.TryGetValue(finder, out var programs))
                Known.Add(finder, programs = Find(finder, stop));
            return programs;
        }
    }

    /// <summary>Looks for the programs and asks them for their versions.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public static ScanPrograms Find(ProgramFinder finder, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(finder);
        var tesseract = finder.Find("tesseract", "PERFTARGETS_TESSERACT", Folders);
        var pdftoppm = finder.Find("pdftoppm", "PERFTARGETS_PDFTOPPM", Folders);
        var models = tesseract is null ? "" : Ask(tesseract, "--list-langs", stop);
        return new ScanPrograms
        {
            Tesseract = tesseract,
            TesseractVersion = tesseract is null ? null : VersionIn(Ask(tesseract, "--version", stop)),
            Pdftoppm = pdftoppm,
            PdftoppmVersion = pdftoppm is null ? null : VersionIn(Ask(pdftoppm, "-v", stop)),
            Languages = [.. models.Split('\n', StringSplitOptions.TrimEntries).Where(line => ModelName().IsMatch(line)).Order(StringComparer.Ordinal)],
            Models = ModelFolder().Match(models) is { Success: true } found ? found.Groups[1].Value : null,
        };
    }

    // Both programs say who they are on either stream, depending on their version.
    private static string Ask(string program, string question, CancellationToken stop)
    {
        var answer = "";
        var end = ProgramRun.Run(program, [question], null, ToAnswer, output => answer = Begin(output), stop);
        return end.Kind == ProgramEndKind.Exited ? answer + "\n" + end.Said.Replace(" | ", "\n", StringComparison.Ordinal) : "";
    }

    private static string Begin(Stream output)
    {
        var text = new char[LongestAnswer];
        return new string(text, 0, new StreamReader(output).ReadBlock(text));
    }

    private static string? VersionIn(string text) => Version().Match(text) is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex(@"(?:tesseract|pdftoppm)\S*\s+(?:version\s+)?v?([0-9][\w.\-]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex(@"^[A-Za-z0-9_/\-]+$")]
    private static partial Regex ModelName();

    [GeneratedRegex("\"([^\"\n]+)\"")]
    private static partial Regex ModelFolder();
}
