using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Tests.Architecture;

/// <summary>Who may know whom: the table of docs/architecture.md, checked against the using directives of each folder.</summary>
public partial class DependencyTableTests
{
    private const string Root = "PerfTargets.Ingest";

    public static TheoryData<string, string[], string[]> Table => new()
    {
        { "Characters", [], [] },
        { "Diagnostics", [], [] },
        { "Model", ["Diagnostics"], [] },
        { "Extraction", ["Diagnostics"], [] },
        { "Reading", ["Extraction", "Diagnostics", "Reading.Text", "Reading.Word", "Reading.Doc", "Reading.Rtf", "Reading.Html", "Reading.Pdf", "Reading.Images", "Reading.Excel"], [] },
        { "Reading/Encodings", ["Diagnostics"], [] },
        { "Reading/Text", ["Extraction", "Diagnostics", "Reading.Encodings"], ["CsvHelper"] },
        { "Reading/WordProcessing", ["Extraction", "Diagnostics"], [] },
        { "Reading/Word", ["Extraction", "Diagnostics", "Reading.WordProcessing"], ["OpenXml"] },
        { "Reading/Doc", ["Extraction", "Diagnostics", "Reading.WordProcessing", "Reading.Encodings"], [] },
        { "Reading/Rtf", ["Extraction", "Diagnostics", "Reading.WordProcessing", "Reading.Encodings"], [] },
        { "Reading/Excel", ["Extraction", "Diagnostics"], ["OpenXml"] },
        { "Reading/Html", ["Extraction", "Diagnostics", "Reading.Encodings"], ["AngleSharp"] },
        { "Programs", [], [] },
        { "Reading/Pdf", ["Extraction", "Diagnostics", "Characters", "Programs"], ["PerfTargets.Pdf", "PerfTargets.Scan"] },
        { "Reading/Images", ["Extraction", "Diagnostics"], [] },
        { "Binding", ["Extraction", "Model", "Diagnostics", "Characters"], [] },
        { "Reconciliation", ["Model", "Diagnostics", "Characters"], [] },
        { "Rosters", ["Extraction", "Model", "Diagnostics", "Reconciliation"], [] },
        { "Storage", ["Model", "Diagnostics", "Reconciliation"], ["Microsoft.Data.Sqlite", "SQLitePCL"] },
        { "Reporting", ["Model", "Diagnostics", "Reconciliation", "Rosters", "Extraction"], ["CsvHelper", "OpenXml"] },
        { "Batch", ["Model", "Diagnostics", "Extraction", "Reading", "Binding", "Reconciliation", "Rosters", "Storage", "Reporting"], [] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_folder_uses_only_what_the_table_allows(string folder, string[] folders, string[] packages)
    {
        var wrong = new List<string>();
        foreach (var file in SourceFiles(folder))
        {
            foreach (var used in Usings(file))
            {
                if (used.StartsWith("System", StringComparison.Ordinal) || IsOwn(used, folder))
                    continue;
                var allowed = folders.Any(f => Is(used, $"{Root}.{f}")) || packages.Any(p => Is(used, p));
                if (!allowed)
                    wrong.Add($"{Path.GetFileName(file)} uses {used}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_library_stands_in_the_table()
    {
        var folders = Directory.GetDirectories(RepositoryRoot.Combine("src", Root)).Select(Path.GetFileName)
            .Where(f => f is not ("bin" or "obj")).Order();
        Assert.Equal(Table.Select(r => (string)r[0]).Where(f => !f.Contains('/')).Order(), folders!);
    }

    [Fact]
    public void Only_the_program_prints()
    {
        var wrong = SourceFiles("").Where(f => File.ReadAllText(f).Contains("Console.", StringComparison.Ordinal)).Select(Path.GetFileName);
        Assert.Empty(wrong);
    }

    // The folder's own namespace and those below it: Rules/Arithmetic belongs to Reconciliation.
    private static bool IsOwn(string used, string folder) => Is(used, $"{Root}.{folder.Replace('/', '.')}");

    private static bool Is(string used, string name) => used == name || used.StartsWith(name + ".", StringComparison.Ordinal);

    private static IEnumerable<string> SourceFiles(string folder)
    {
        var path = RepositoryRoot.Combine("src", Root, folder);
        var own = folder == "Reading" ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories;
        return Directory.EnumerateFiles(path, "*.cs", own).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"));
    }

    private static IEnumerable<string> Usings(string file) =>
        UsingDirective().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
