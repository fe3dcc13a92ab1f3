using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Tests.Architecture;

/// <summary>What holds PerfTargets.Scan together: no package, no other project, and folders that know only downward.</summary>
public partial class ScanProjectTests
{
    private const string Root = "PerfTargets.Scan";

    public static TheoryData<string, string[]> Table => new()
    {
        { "Bits", [] },
        { "Pictures", [] },
        { "Ink", ["Bits"] },
        { "Skew", ["Bits"] },
        { "Rules", ["Bits", "Ink"] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_folder_uses_only_what_the_table_allows(string folder, string[] folders)
    {
        var wrong = new List<string>();
        foreach (var file in SourceFiles(folder))
        {
            var used = OwnName().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).Distinct();
            wrong.AddRange(used.Where(u => u != folder && !folders.Contains(u)).Select(u => $"{Path.GetFileName(file)} uses {u}"));
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_stands_in_the_table()
    {
        var folders = Directory.GetDirectories(RepositoryRoot.Combine("src", Root)).Select(Path.GetFileName)
            .Where(f => f is not ("bin" or "obj")).Order();
        Assert.Equal(Table.Select(r => (string)r[0]).Order(), folders!);
    }

    [Fact]
    public void It_needs_no_package_and_no_other_project()
    {
        var project = File.ReadAllText(RepositoryRoot.Combine("src", Root, Root + ".csproj"));
        Assert.DoesNotContain("<PackageReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("<ProjectReference", project, StringComparison.Ordinal);
        var packages = PackageName().Matches(File.ReadAllText(RepositoryRoot.Combine("src", Root, "packages.lock.json"))).Select(m => m.Groups[1].Value);
        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], packages);
    }

    [Fact]
    public void It_uses_nothing_but_the_base_class_library()
    {
        var wrong = SourceFiles("").SelectMany(f => UsingDirective().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value)
            .Where(u => !u.StartsWith("System", StringComparison.Ordinal) && !u.StartsWith(Root, StringComparison.Ordinal));
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("src", Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"));

    // A folder's name wherever it is written out, not in using directives alone.
    [GeneratedRegex(@"PerfTargets\.Scan\.(Bits|Pictures|Ink|Skew|Rules)\b")]
    private static partial Regex OwnName();

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"""([\w.]+)"": \{\s*""type"": ""(?:Direct|Transitive)""")]
    private static partial Regex PackageName();
}
