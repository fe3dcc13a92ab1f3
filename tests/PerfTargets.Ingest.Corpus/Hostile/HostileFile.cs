namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>A hostile or damaged file.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Kind">The way it is hostile.</param>
public sealed record HostileFile(string Name, byte[] Bytes, HostileKind Kind);
