using System.Reflection;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Tests.Reading.Excel;

/// <summary>Every row of the tables of docs/formats/excel.md names its test, and every test of a trap has its row.</summary>
public partial class TrapTableTests
{
    private static readonly Type[] Traps = [typeof(SheetTraps), typeof(ValueTraps), typeof(PackageTraps), typeof(HostileFiles)];

    [Fact]
    public void The_rows_of_the_page_are_the_tests()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "formats", "excel.md"));
        var rows = Row().Matches(page).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        var tests = Traps.SelectMany(t => t.GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null).Select(m => $"{t.Name}.{m.Name}")).Order(StringComparer.Ordinal);
        Assert.Equal(tests, rows);
    }

    [GeneratedRegex(@"^\|.*\| `(\w+\.\w+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
