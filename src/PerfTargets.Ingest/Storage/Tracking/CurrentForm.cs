using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage.Submissions;

namespace PerfTargets.Ingest.Storage.Tracking;

/// <summary>A current form, as far as the history of findings asks for it.</summary>
internal sealed record CurrentForm(string FormId, string Path, int Index, string? Unit, string? Project, int? Year, FormKind Kind, FormPhase Phase)
{
    public FormIdentity Identity { get; } = FormIdentity.Of(Unit, Project, Year, Kind, Phase);

    public static List<CurrentForm> ReadAll(Statements statements) => statements.Read(
        "SELECT form_id, path, form_index, unit, project, year, kind, phase FROM v_forms ORDER BY form_key",
        row => new CurrentForm(
            row.Text(), row.Text(), row.Int(), row.TextOrNull(), row.TextOrNull(), row.IntOrNull(), row.Word<FormKind>(), row.Word<FormPhase>()));
}
