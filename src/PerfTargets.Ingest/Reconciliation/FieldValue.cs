using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>A field of a form as it is printed.</summary>
/// <param name="Form">The form.</param>
/// <param name="Pointer">JSON Pointer of the field in the form.</param>
/// <param name="Raw">The printed text; empty when the field is blank.</param>
public sealed record FieldValue(TargetForm Form, string Pointer, string Raw);
