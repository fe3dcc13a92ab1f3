using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Model;

/// <summary>The document a form stands in.</summary>
/// <param name="Path">As given, or relative to the imported folder, with forward slashes.</param>
/// <param name="Sha256">Of the document's bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Format">The format the bytes were found to be.</param>
/// <param name="FormIndex">Place of the form in the document, from 0.</param>
/// <param name="FirstPage">First page of the form, from 1; null for formats without pages.</param>
/// <param name="LastPage">Last page of the form, from 1; null for formats without pages.</param>
public sealed record FormSource(string Path, string Sha256, DocumentFormat Format, int FormIndex, int? FirstPage = null, int? LastPage = null);
