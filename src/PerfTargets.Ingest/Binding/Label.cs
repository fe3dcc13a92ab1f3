namespace PerfTargets.Ingest.Binding;

/// <summary>A cell recognised as a label.</summary>
/// <param name="Family">The role's family in the lexicon: head, goal, funding, ….</param>
/// <param name="Argument">The role's argument: unit, annual, total/fiscal.</param>
/// <param name="Printed">The printed label without a trailing colon.</param>
/// <param name="Inline">The value printed behind the colon in the same cell; null when there is none.</param>
internal sealed record Label(string Family, string Argument, string Printed, string? Inline = null);
