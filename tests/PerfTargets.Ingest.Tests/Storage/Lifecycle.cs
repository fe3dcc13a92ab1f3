using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Storage.Runs;
using PerfTargets.Ingest.Storage.Submissions;

namespace PerfTargets.Ingest.Tests.Storage;

/// <summary>Whole runs over hand-built documents: what a folder holds, night after night.</summary>
internal static class Lifecycle
{
    /// <summary>A document of one form whose annual total is printed in its line and, when they differ, stated otherwise in the goal.</summary>
    public static IngestedDocument Document(string path, decimal budget, string project = "校舍维修", string unit = "县教育局", DateOnly? filedOn = null)
    {
        var content = FormattableString.Invariant($"{budget} {project} {unit} {filedOn}");
        return SampleDocument.Read(path, content) with { Forms = [Form(path, content, 0, budget, project, unit, filedOn)] };
    }

    public static TargetForm Form(string path, string content, int index, decimal budget, string? project, string? unit = "县教育局", DateOnly? filedOn = null)
    {
        var form = SampleDocument.SmallForm(path, content, index);
        return form with
        {
            Unit = unit,
            ProjectName = project,
            Funding = form.Funding with { Lines = [form.Funding.Lines[0] with { Budget = budget }] },
            Signatures = filedOn is null ? null : new() { FiledOn = filedOn },
        };
    }

    /// <summary>Begins a run, or goes on with one, and loads what the folder holds; the run is left open, as after a kill.</summary>
    public static Run Load(FormDatabase db, TimeProvider? time, params IReadOnlyList<IngestedDocument> documents)
    {
        var run = RunStore.Begin(db, time);
        var loader = new FormLoader(db, "1");
        loader.MarkGone(documents.Select(document => document.Path).ToHashSet(StringComparer.Ordinal));
        foreach (var document in documents)
            loader.Load(document);
        return run;
    }

    /// <summary>Checks what stands and ends the run. By default only the rule that a total is there, and those about several versions, ask.</summary>
    public static RunFindings Finish(FormDatabase db, Run run, TimeProvider? time = null, SuppressionList? suppressions = null, params string[] rules)
    {
        SubmissionStore.Settle(db);
        var forms = FormStore.ReadCurrentForms(db).ToList();
        var reconciler = new Reconciler(new ReconcilerOptions { Select = (rules.Length > 0 ? rules : ["PT304", "PT405", "PT408"]).ToHashSet() });
        var result = (suppressions ?? SuppressionList.Empty).Apply(reconciler.Check(forms, SubmissionStore.ReadFormers(db)), forms, reconciler.RuleIds);
        return RunStore.Finish(db, run, new RunResult { Result = result.Result, Suppressed = result.Suppressed, RuleIds = reconciler.RuleIds }, time);
    }

    public static RunFindings Night(FormDatabase db, params IReadOnlyList<IngestedDocument> documents) => Finish(db, Load(db, null, documents));

    /// <summary>A document whose form prints no total: PT304 has a finding on it.</summary>
    public static IngestedDocument WithoutTotal(IngestedDocument document) => document with
    {
        Sha256 = SampleDocument.Hash(document.Sha256 + "without"),
        Forms = [.. document.Forms.Select((form, i) => form with
        {
            FormId = $"{SampleDocument.Hash(document.Sha256 + "without")[..16]}-{i}",
            Source = form.Source with { Sha256 = SampleDocument.Hash(document.Sha256 + "without") },
            Funding = form.Funding with { Lines = [form.Funding.Lines[0] with { Budget = null }] },
        })],
    };

    public static string States(RunFindings findings) => string.Join(
        "; ",
        findings.Standing.Select(finding => $"{finding.Finding.RuleId} {finding.State} {finding.FirstRun}")
            .Concat(findings.Resolved.Select(finding => $"{finding.RuleId} {finding.Because}")));
}
