namespace PerfTargets.Ingest.Binding;

/// <summary>A value on its way into a field: the cell that prints it, and the part of the cell's text that is the value.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Text">The value; not blank.</param>
internal sealed record ValueCell(FormCell Cell, string Text);
