using System.Text.Json;

namespace PerfTargets.Ingest.Tests.Architecture;

/// <summary>What every file of the repository keeps to.</summary>
public class RepositoryTests
{
    [Fact]
    public void The_form_schema_is_the_contract()
    {
        var contract = RepositoryRoot.Combine("..", "shared", "contract", "form.schema.json");
        if (!File.Exists(contract))
            return;
        Assert.Equal(File.ReadAllText(contract), File.ReadAllText(RepositoryRoot.Combine("schemas", "form.schema.json")));
    }

    [Fact]
    public void Every_lexicon_role_is_a_family_and_an_argument_with_labels()
    {
        using var lexicon = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("schemas", "lexicon.json")));
        foreach (var role in lexicon.RootElement.GetProperty("roles").EnumerateObject())
        {
            Assert.Contains(':', role.Name);
            Assert.NotEqual(0, role.Value.GetArrayLength());
        }
    }

    [Fact]
    public void Audit_warnings_never_break_a_build()
    {
        var properties = File.ReadAllText(RepositoryRoot.Combine("Directory.Build.props"));
        Assert.Contains("NU1901;NU1902;NU1903;NU1904", properties, StringComparison.Ordinal);
    }
}
