using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Filters;

/// <summary>Applies a stream's filters (ISO 32000-1, 7.4).</summary>
internal static class StreamDecoder
{
    /// <summary>The bytes behind the filters.</summary>
    /// <param name="stream">The stream.</param>
    public static DecodedStream Decode(PdfStream stream) => throw new NotImplementedException();
}

/// <summary>What came out of a stream's filters.</summary>
/// <param name="Bytes">What could be decoded; up to the first image filter.</param>
/// <param name="ImageFilter">The filter decoding stopped at, an image's (DCTDecode, …) or an unknown one; null when all were applied.</param>
/// <param name="IsDamaged">true when a filter failed on the way: <paramref name="Bytes"/> is what came before.</param>
internal readonly record struct DecodedStream(ReadOnlyMemory<byte> Bytes, string? ImageFilter, bool IsDamaged);
