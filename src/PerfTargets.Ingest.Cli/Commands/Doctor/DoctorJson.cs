using System.Text.Json;
using PerfTargets.Ingest.Programs;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Cli.Commands.Doctor;

/// <summary>Writes <c>doctor --format json</c>.</summary>
internal static class DoctorJson
{
    public static void Write(Stream output, Diagnosis found)
    {
        var json = ReportJson.Open(output, indented: true);
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, ReportJson.SchemaVersion);
        json.WriteString("program"u8, found.Program);
        json.WriteString("runtime"u8, found.Runtime);
        json.WriteString("system"u8, found.System);
        json.WriteString("sqlite"u8, found.Sqlite);
        json.WriteStartObject("ocr"u8);
        json.WriteBoolean("available"u8, found.ReadsScans);
        WritePrograms(json, found.Programs);
        WriteCache(json, found.Cache);
        WriteTrial(json, found.Trial);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WritePrograms(Utf8JsonWriter json, ScanPrograms programs)
    {
        json.WriteStartArray("programs"u8);
        foreach (var (name, path, version) in DoctorText.ProgramsOf(programs))
        {
            json.WriteStartObject();
            json.WriteString("name"u8, name);
            json.WriteString("state"u8, path is null ? "missing" : version is null ? "fails" : "ok");
            json.WriteString("path"u8, path);
            json.WriteString("version"u8, version);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("models"u8);
        foreach (var (model, isNeeded) in new[] { (ScanPrograms.Chinese, true), (ScanPrograms.English, false) })
        {
            json.WriteStartObject();
            json.WriteString("name"u8, model);
            json.WriteString("state"u8, programs.Languages.Contains(model) ? "ok" : "missing");
            json.WriteBoolean("needed"u8, isNeeded);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCache(Utf8JsonWriter json, CacheState? cache)
    {
        if (cache is null)
        {
            json.WriteNull("cache"u8);
            return;
        }

        json.WriteStartObject("cache"u8);
        json.WriteString("folder"u8, cache.Folder);
        json.WriteBoolean("writable"u8, cache.Trouble is null);
        json.WriteString("trouble"u8, cache.Trouble);
        json.WriteNumber("pages"u8, cache.Pages);
        json.WriteNumber("bytes"u8, cache.Bytes);
        json.WriteEndObject();
    }

    private static void WriteTrial(Utf8JsonWriter json, TrialOutcome? trial)
    {
        if (trial is null)
        {
            json.WriteNull("trial"u8);
            return;
        }

        json.WriteStartObject("trial"u8);
        json.WriteBoolean("passed"u8, trial.Passed);
        WriteTexts(json, "expected", TrialPage.Texts);
        WriteTexts(json, "read", trial.Read);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
