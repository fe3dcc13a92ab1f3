using System.Text.Json;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes a form as <c>schemas/form.schema.json</c> has it.</summary>
internal static class FormJson
{
    public static void Write(Utf8JsonWriter json, TargetForm form)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, form.SchemaVersion);
        json.WriteString("formId"u8, form.FormId);
        WriteSource(json, form.Source);
        json.WriteString("kind"u8, ContractName.Of(form.Kind));
        json.WriteString("phase"u8, ContractName.Of(form.Phase));
        WriteHeader(json, form);
        FundingJson.Write(json, form.Funding);
        WriteGoals(json, form);
        IndicatorJson.Write(json, form.Indicators);
        WriteSignatures(json, form.Signatures);
        WriteProvenance(json, form);
        LocationJson.Write(json, form.Diagnostics);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, FormSource source)
    {
        json.WriteStartObject("source"u8);
        json.WriteString("path"u8, source.Path);
        json.WriteString("sha256"u8, source.Sha256);
        json.WriteString("format"u8, ContractName.Of(source.Format));
        json.WriteNumber("formIndex"u8, source.FormIndex);
        json.Number("firstPage"u8, source.FirstPage);
        json.Number("lastPage"u8, source.LastPage);
        json.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter json, TargetForm form)
    {
        json.WriteString("title"u8, form.Title);
        json.WriteString("category"u8, ContractName.Of(form.Category));
        json.Number("fiscalYear"u8, form.FiscalYear);
        json.WriteString("unit"u8, form.Unit);
        json.WriteString("competentDepartment"u8, form.CompetentDepartment);
        json.WriteString("implementingUnit"u8, form.ImplementingUnit);
        json.WriteString("projectName"u8, form.ProjectName);
        json.WriteString("headingUnit"u8, form.HeadingUnit);
        json.WriteString("headingProjectName"u8, form.HeadingProjectName);
        if (form.ProjectType is { } type)
        {
            json.WriteStartObject("projectType"u8);
            json.Strings("options"u8, type.Options);
            json.Strings("selected"u8, type.Selected);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("projectType"u8);
        }

        json.WriteString("projectAttribute"u8, form.ProjectAttribute);
        if (form.Period is { } period)
        {
            json.WriteStartObject("period"u8);
            json.Date("start"u8, period.Start);
            json.Date("end"u8, period.End);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("period"u8);
        }

        json.Number("headcount"u8, form.Headcount);
        json.Number("internalBodies"u8, form.InternalBodies);
        json.Number("subordinateUnits"u8, form.SubordinateUnits);
        json.WriteString("duties"u8, form.Duties);
        json.WriteStartArray("otherFields"u8);
        foreach (var field in form.OtherFields)
            Pair(json, "label"u8, field.Label, "text"u8, field.Text);
        json.WriteEndArray();
    }

    private static void WriteGoals(Utf8JsonWriter json, TargetForm form)
    {
        json.WriteStartArray("goals"u8);
        foreach (var goal in form.Goals)
        {
            json.WriteStartObject();
            json.WriteString("scope"u8, ContractName.Of(goal.Scope));
            json.WriteString("text"u8, goal.Text);
            json.WriteString("actual"u8, goal.Actual);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("keyTasks"u8);
        foreach (var task in form.KeyTasks)
            Pair(json, "name"u8, task.Name, "content"u8, task.Content);
        json.WriteEndArray();
    }

    private static void WriteSignatures(Utf8JsonWriter json, Signatures? signatures)
    {
        if (signatures is null)
        {
            json.WriteNull("signatures"u8);
            return;
        }

        json.WriteStartObject("signatures"u8);
        json.WriteString("preparer"u8, signatures.Preparer);
        json.WriteString("phone"u8, signatures.Phone);
        json.Date("filedOn"u8, signatures.FiledOn);
        json.WriteString("head"u8, signatures.Head);
        json.WriteStartArray("reviews"u8);
        foreach (var review in signatures.Reviews)
        {
            json.WriteStartObject();
            json.WriteString("office"u8, review.Office);
            json.WriteString("text"u8, review.Text);
            json.Date("date"u8, review.Date);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProvenance(Utf8JsonWriter json, TargetForm form)
    {
        if (form.Provenance is not { } provenance)
            return;
        json.WriteStartObject("provenance"u8);
        foreach (var (pointer, at) in provenance)
        {
            json.WritePropertyName(pointer);
            LocationJson.Write(json, at);
        }

        json.WriteEndObject();
    }

    private static void Pair(Utf8JsonWriter json, ReadOnlySpan<byte> firstName, string first, ReadOnlySpan<byte> secondName, string? second)
    {
        json.WriteStartObject();
        json.WriteString(firstName, first);
        json.WriteString(secondName, second);
        json.WriteEndObject();
    }
}
