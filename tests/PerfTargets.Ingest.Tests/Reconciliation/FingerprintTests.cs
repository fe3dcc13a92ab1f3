using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Reconciliation;

public class FingerprintTests
{
    private static readonly Reconciler Sums = new(new ReconcilerOptions { Select = new HashSet<string> { "PT101" } });

    private static readonly TargetForm Form = CaseForm.From("""
        { "funding": { "lines": [
            { "item": "total", "source": "all", "budget": 20, "raw": { "budget": "20" } },
            { "item": "total", "source": "fiscal", "budget": 15, "raw": { "budget": "15" } } ] } }
        """);

    private static string Of(TargetForm form) => Assert.Single(Sums.Check([form]).Findings).Fingerprint;

    [Fact]
    public void It_is_32_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{32}$", Of(Form));

    [Fact]
    public void It_stays_when_file_place_or_spelling_of_spaces_change()
    {
        Assert.Equal(Of(Form), Of(Form with { FormId = "other" }));
        Assert.Equal(Of(Form), Of(Form with { Source = Form.Source with { Path = "改名.pdf", Sha256 = new string('1', 64), FormIndex = 4 } }));
        Assert.Equal(Of(Form), Of(Form with { Unit = "云岭县　图书馆 " }));
        Assert.Equal(Of(Form), Of(Form with { Provenance = new Dictionary<string, Ingest.Diagnostics.Location> { ["/funding"] = new() { Line = 7 } } }));
        var wide = Form.Funding.Lines[0] with { Raw = new Dictionary<string, string> { ["budget"] = " ２０ " } };
        Assert.Equal(Of(Form), Of(Form with { Funding = Form.Funding with { Lines = [wide, Form.Funding.Lines[1]] } }));
    }

    [Fact]
    public void It_changes_with_the_value_the_field_and_the_form()
    {
        var other = Form.Funding.Lines[0] with { Budget = 21, Raw = new Dictionary<string, string> { ["budget"] = "21" } };
        Assert.NotEqual(Of(Form), Of(Form with { Funding = Form.Funding with { Lines = [other, Form.Funding.Lines[1]] } }));
        Assert.NotEqual(Of(Form), Of(Form with { Funding = Form.Funding with { Lines = [Form.Funding.Lines[1], Form.Funding.Lines[0]] } }));
        Assert.NotEqual(Of(Form), Of(Form with { FiscalYear = 2025 }));
        Assert.NotEqual(Of(Form), Of(Form with { ProjectName = "另一个项目" }));
        Assert.NotEqual(Of(Form), Of(Form with { Unit = "云岭县文化馆" }));
    }
}
