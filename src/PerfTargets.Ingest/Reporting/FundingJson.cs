using System.Text.Json;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes the funding table of a form.</summary>
internal static class FundingJson
{
    public static void Write(Utf8JsonWriter json, Funding funding)
    {
        json.WriteStartObject("funding"u8);
        json.WriteString("currencyUnit"u8, funding.CurrencyUnit);
        json.WriteStartArray("lines"u8);
        foreach (var line in funding.Lines)
            WriteLine(json, line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, FundingLine line)
    {
        json.WriteStartObject();
        json.WriteString("item"u8, ContractName.Of(line.Item));
        json.WriteString("source"u8, ContractName.Of(line.Source));
        json.WriteString("label"u8, line.Label);
        json.Number("initialBudget"u8, line.InitialBudget);
        json.Number("budget"u8, line.Budget);
        json.Number("final"u8, line.Final);
        json.Number("executionRate"u8, line.ExecutionRate);
        json.Number("points"u8, line.Points);
        json.Number("score"u8, line.Score);
        json.WriteStartObject("raw"u8);
        foreach (var (property, text) in line.Raw)
            json.WriteString(property, text);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
