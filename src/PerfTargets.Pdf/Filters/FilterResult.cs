namespace PerfTargets.Pdf.Filters;

/// <summary>What came out of one filter.</summary>
/// <param name="Bytes">What could be decoded.</param>
/// <param name="IsDamaged">Whether something is missing or wrong.</param>
internal readonly record struct FilterResult(ReadOnlyMemory<byte> Bytes, bool IsDamaged);
