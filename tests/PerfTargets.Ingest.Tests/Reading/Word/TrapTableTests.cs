using System.Reflection;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>Every row of the tables of docs/formats/word.md names its test, and every test of a trap has its row.</summary>
public partial class TrapTableTests
{
    private static readonly Type[] Traps = [typeof(GridTraps), typeof(TextTraps), typeof(BoxTraps), typeof(ListTraps), typeof(PackageTraps), typeof(HostileFiles)];

    [Fact]
    public void The_rows_of_the_page_are_the_tests()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "formats", "word.md"));
        var rows = Row().Matches(page).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        var tests = Traps.SelectMany(t => t.GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null).Select(m => $"{t.Name}.{m.Name}")).Order(StringComparer.Ordinal);
        Assert.Equal(tests, rows);
    }

    [GeneratedRegex(@"^\|.*\| `(\w+\.\w+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
