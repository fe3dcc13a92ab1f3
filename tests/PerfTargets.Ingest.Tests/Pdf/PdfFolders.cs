namespace PerfTargets.Ingest.Tests.Pdf;

/// <summary>The PDFs to compare on: those of the samples, and of the folders that PERFTARGETS_PDF_FOLDERS names.</summary>
internal static class PdfFolders
{
    public const string Variable = "PERFTARGETS_PDF_FOLDERS";

    public static IReadOnlyList<string> Files() =>
    [
        .. Folders().Where(Directory.Exists).SelectMany(Below),
    ];

    private static IEnumerable<string> Folders() =>
        (Environment.GetEnvironmentVariable(Variable) ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Prepend(RepositoryRoot.Combine("samples"));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
