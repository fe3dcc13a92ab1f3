using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Corpus.Writers;

/// <summary>A format that sheets are written in.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Extension">The extension of its files, without the dot.</param>
/// <param name="Format">What its files are found to be.</param>
/// <param name="KeepsLines">Whether a text keeps its lines: false where a row is one line, or paper breaks them.</param>
/// <param name="Write">The bytes of several sheets, with noise.</param>
public sealed record CorpusFormat(string Name, string Extension, DocumentFormat Format, bool KeepsLines, Func<IReadOnlyList<Sheet>, Noise, byte[]> Write);
