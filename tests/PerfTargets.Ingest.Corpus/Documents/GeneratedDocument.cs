using PerfTargets.Ingest.Corpus.Faults;
using PerfTargets.Ingest.Corpus.Writers;

namespace PerfTargets.Ingest.Corpus.Documents;

/// <summary>A generated document.</summary>
/// <param name="Name">Its path in the folder, with forward slashes.</param>
/// <param name="Folder">What it says.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Fault">The way it is broken; null when its figures agree.</param>
/// <param name="Planted">Where it is broken; null when its figures agree.</param>
public sealed record GeneratedDocument(string Name, UnitFolder Folder, CorpusFormat Format, byte[] Bytes, PlantedFault? Fault, Planted? Planted);
