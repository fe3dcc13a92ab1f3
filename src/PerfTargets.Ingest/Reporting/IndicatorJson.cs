using System.Text.Json;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes the indicators of a form.</summary>
internal static class IndicatorJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Indicator> indicators)
    {
        json.WriteStartArray("indicators"u8);
        foreach (var indicator in indicators)
            WriteRow(json, indicator);
        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, Indicator row)
    {
        json.WriteStartObject();
        json.WriteString("section"u8, row.Section);
        json.WriteString("level1"u8, row.Level1);
        json.WriteString("level2"u8, row.Level2);
        json.WriteString("level3"u8, row.Level3);
        json.WriteString("dimension"u8, ContractName.Of(row.Dimension));
        json.WriteString("aspect"u8, ContractName.Of(row.Aspect));
        WriteMeasurement(json, "target"u8, row.Target);
        WriteMeasurement(json, "actual"u8, row.Actual);
        json.WriteString("explanation"u8, row.Explanation);
        json.WriteString("scoringRule"u8, row.ScoringRule);
        json.Number("points"u8, row.Points);
        json.Number("score"u8, row.Score);
        json.WriteString("measureUnit"u8, row.MeasureUnit);
        json.WriteString("valueType"u8, row.ValueType);
        json.WriteString("shortfallReason"u8, row.ShortfallReason);
        json.WriteString("remark"u8, row.Remark);
        json.WriteStartArray("references"u8);
        foreach (var reference in row.References)
        {
            json.WriteStartObject();
            json.WriteString("label"u8, reference.Label);
            json.WriteString("raw"u8, reference.Raw);
            json.Number("value"u8, reference.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMeasurement(Utf8JsonWriter json, ReadOnlySpan<byte> name, Measurement? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("raw"u8, value.Raw);
        json.WriteString("operator"u8, ContractName.Of(value.Operator));
        json.Number("value"u8, value.Value);
        json.WriteString("unit"u8, value.Unit);
        json.WriteBoolean("qualitative"u8, value.Qualitative);
        json.WriteStartArray("quantities"u8);
        foreach (var quantity in value.Quantities)
        {
            json.WriteStartObject();
            json.WriteNumber("value"u8, quantity.Value);
            json.WriteString("unit"u8, quantity.Unit);
            json.WriteString("operator"u8, ContractName.Of(quantity.Operator));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
