using PerfTargets.Ingest.Corpus.Writers;

namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>The file that damage is done to: a unit's folder in one format.</summary>
internal static class GoodFile
{
    /// <summary>Its bytes.</summary>
    /// <param name="random">Which unit.</param>
    /// <param name="format">The format's name.</param>
    public static byte[] Write(SeededRandom random, string format) =>
        CorpusFormats.Of(format).Write([.. UnitFolder.Draft((ulong)random.Next(10_000)).Sheets()], Noises.Noise.None);
}
