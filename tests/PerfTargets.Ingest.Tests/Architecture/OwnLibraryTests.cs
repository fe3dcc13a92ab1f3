using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Tests.Architecture;

/// <summary>What holds PerfTargets.Pdf and PerfTargets.Scan together: no package, no other project, and folders that know only downward.</summary>
public partial class OwnLibraryTests
{
    public static TheoryData<string, string, string[]> Table => new()
    {
        { "PerfTargets.Pdf", "Syntax", [] },
        { "PerfTargets.Pdf", "Filters", ["Syntax"] },
        { "PerfTargets.Pdf", "Security", ["Syntax"] },
        { "PerfTargets.Pdf", "Structure", ["Syntax", "Filters", "Security"] },
        { "PerfTargets.Pdf", "Fonts", ["Syntax", "Filters"] },
        { "PerfTargets.Pdf", "Content", ["Syntax", "Filters", "Fonts"] },
        { "PerfTargets.Scan", "Bits", [] },
        { "PerfTargets.Scan", "Pictures", [] },
        { "PerfTargets.Scan", "Ink", ["Bits"] },
        { "PerfTargets.Scan", "Skew", ["Bits"] },
        { "PerfTargets.Scan", "Rules", ["Bits", "Ink"] },
    };

    public static TheoryData<string> Projects => ["PerfTargets.Pdf", "PerfTargets.Scan"];

    [Theory]
    [MemberData(nameof(Table))]
    public void A_folder_uses_only_what_the_table_allows(string project, string folder, string[] folders)
    {
        // A folder's name wherever it is written out, not in using directives alone.
        var names = new Regex($@"{Regex.Escape(project)}\.({string.Join('|', FoldersOf(project))})\b");
        var wrong = new List<string>();
        foreach (var file in SourceFiles(project, folder))
        {
            var used = names.Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).Distinct();
            wrong.AddRange(used.Where(u => u != folder && !folders.Contains(u)).Select(u => $"{Path.GetFileName(file)} uses {u}"));
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_stands_in_the_table(string project)
    {
        var folders = Directory.GetDirectories(RepositoryRoot.Combine("src", project)).Select(Path.GetFileName)
            .Where(f => f is not ("bin" or "obj")).Order();
        Assert.Equal(FoldersOf(project).Order(), folders!);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void It_needs_no_package_and_no_other_project(string project)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("src", project, project + ".csproj"));
        Assert.DoesNotContain("<PackageReference", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<ProjectReference", text, StringComparison.Ordinal);
        var packages = PackageName().Matches(File.ReadAllText(RepositoryRoot.Combine("src", project, "packages.lock.json"))).Select(m => m.Groups[1].Value);
        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], packages);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void It_uses_nothing_but_the_base_class_library(string project)
    {
        var wrong = SourceFiles(project, "").SelectMany(f => UsingDirective().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value)
            .Where(u => !u.StartsWith("System", StringComparison.Ordinal) && !u.StartsWith(project, StringComparison.Ordinal));
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> FoldersOf(string project) => Table.Where(r => (string)r[0] == project).Select(r => (string)r[1]);

    private static IEnumerable<string> SourceFiles(string project, string folder) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("src", project, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"));

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"""([\w.]+)"": \{\s*""type"": ""(?:Direct|Transitive)""")]
    private static partial Regex PackageName();
}
