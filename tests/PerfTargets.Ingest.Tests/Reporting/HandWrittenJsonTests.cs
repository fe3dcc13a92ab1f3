using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Tests.Reporting;

/// <summary>The JSON that is written by hand is the JSON that a serializer makes of the same records: no field is forgotten.</summary>
public sealed class HandWrittenJsonTests
{
    private static readonly JsonSerializerOptions Serializer = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Location At = new() { Page = 1, Table = 0, Row = 3, Column = 4, Line = 9, Box = [1, 2.5, 3, 4] };

    private static readonly Measurement Measured = new()
    {
        Raw = "≥95%",
        Operator = ComparisonOperator.AtLeast,
        Value = 95.0m,
        Unit = "%",
        Qualitative = false,
        Quantities = [new Quantity(2, "个", ComparisonOperator.About)],
    };

    private static TargetForm Form(IndicatorAspect aspect, FundingItem item) => new()
    {
        FormId = "id-0",
        Source = new FormSource("a/b.pdf", new string('0', 64), DocumentFormat.Pdf, 0, 1, 2),
        Kind = FormKind.Department,
        Phase = FormPhase.Evaluation,
        Title = "表",
        Category = FormCategory.SpecificTarget,
        FiscalYear = 2026,
        Unit = "单位",
        ProjectType = new ProjectType(["甲", "乙"], ["乙"]),
        Period = new Period(new DateOnly(2026, 1, 1), null),
        Headcount = 7,
        OtherFields = [new OtherField("立项依据", null)],
        Funding = new Funding("万元", [new FundingLine { Item = item, Source = FundingSource.Superior, Label = "总额", Budget = 20.00m, Raw = new Dictionary<string, string> { ["budget"] = "20.00" } }]),
        Goals = [new Goal(GoalScope.Overall, "目标", "完成")],
        KeyTasks = [new KeyTask("任务", "内容")],
        Indicators =
        [
            new Indicator
            {
                Level1 = "产出",
                Level2 = "数量",
                Level3 = "次数",
                Dimension = IndicatorDimension.Output,
                Aspect = aspect,
                Target = Measured,
                Actual = null,
                Points = 10m,
                References = [new ReferenceValue("2023年", "1.50", 1.50m)],
            },
        ],
        Signatures = new Signatures { Preparer = "某", FiledOn = new DateOnly(2026, 3, 1), Reviews = [new Review("绩效股审核", "同意", null)] },
        Provenance = new Dictionary<string, Location> { ["/unit"] = At },
        Diagnostics = [new Diagnostic(DiagnosticCode.RowRepaired, Severity.Warning, new Bilingual("中文", "English")) { Text = "<x>", At = At }],
    };

    [Fact]
    public void A_document_is_written_as_a_serializer_would()
    {
        for (var i = 0; i < Enum.GetValues<IndicatorAspect>().Length; i++)
        {
            var item = (FundingItem)(i % Enum.GetValues<FundingItem>().Length);
            var document = new IngestedDocument
            {
                Path = "a/b.pdf",
                Sha256 = null,
                Format = null,
                Status = DocumentStatus.NeedsOcr,
                Forms = [Form((IndicatorAspect)i, item)],
                Diagnostics = [],
            };
            using var output = new MemoryStream();
            using (var writer = new DocumentJsonWriter(output))
            {
                writer.Write(document);
                writer.Complete();
            }

            AssertSame(document, JsonNode.Parse(output.ToArray())!["documents"]![0]);
        }
    }

    [Fact]
    public void A_finding_and_an_outcome_are_written_as_a_serializer_would()
    {
        var finding = new Finding
        {
            RuleId = "PT108",
            Name = "expression-wrong",
            Severity = Severity.Error,
            Certainty = Certainty.Certain,
            Fingerprint = "f",
            FormIds = ["id-0"],
            Path = "a",
            Message = new Bilingual("中", "en"),
            Expected = 2.2989m,
            Actual = 5m,
            Difference = 2.7011m,
            Evidence = [new Evidence("id-0", "/x", "5万元", At)],
        };
        var outcomes = new FormOutcomes("id-0", ["PT101"], ["PT108"], [], [new Undecided("PT107", new Bilingual("缺", "missing"))]);
        using var output = new MemoryStream();
        CheckJsonWriter.Write(output, new CheckReport(1, [], new ReconcileResult([finding], [outcomes])));
        var json = JsonNode.Parse(output.ToArray())!;
        AssertSame(finding, json["findings"]![0]);
        AssertSame(outcomes, json["outcomes"]![0]);
    }

    [Fact]
    public void Each_form_is_one_line_of_ndjson_with_the_scale_it_was_printed_with()
    {
        using var output = new MemoryStream();
        using (var writer = new FormNdjsonWriter(output))
        {
            for (var i = 0; i < 2; i++)
                writer.Write(new IngestedDocument { Path = "a", Sha256 = null, Format = null, Status = DocumentStatus.Read, Forms = [Form(default, default)], Diagnostics = [] });
        }

        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal(lines[0], lines[1]);
        Assert.Contains("\"budget\":20.00,", lines[0]);
    }

    private static void AssertSame<T>(T record, JsonNode? written)
    {
        var expected = JsonSerializer.SerializeToNode(record, Serializer);
        Assert.Equal(expected!.ToJsonString(Serializer), written!.ToJsonString(Serializer));
    }
}
