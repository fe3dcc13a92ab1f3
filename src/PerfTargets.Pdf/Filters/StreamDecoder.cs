using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Filters;

/// <summary>Applies a stream's filters (ISO 32000-1, 7.4).</summary>
internal static class StreamDecoder
{
    /// <summary>The most bytes a stream may decode to; what lies beyond is not decoded and the result marked damaged.</summary>
    public const int MostBytes = 64 << 20;

    /// <summary>The bytes behind the filters.</summary>
    /// <param name="stream">The stream.</param>
    public static DecodedStream Decode(PdfStream stream) => Decode(stream, MostBytes);

    /// <summary>The bytes behind the filters, at most so many.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="limit">The most bytes any of the filters may put out.</param>
    public static DecodedStream Decode(PdfStream stream, int limit)
    {
        var bytes = stream.Raw;
        var isDamaged = false;
        var chain = FilterChain.Of(stream.Dictionary, out var isCut);
        foreach (var (name, parameters) in chain)
        {
            if (name == "Crypt")
                continue;
            if (Apply(name, bytes, parameters, limit) is not { } result)
                return new(bytes, name, isDamaged);
            bytes = result.Bytes;
            isDamaged |= result.IsDamaged;
        }
        return new(bytes, null, isDamaged || isCut);
    }

    // null for a filter that is not applied here. Decryption is behind us: Crypt only names how it was done.
    private static FilterResult? Apply(string name, ReadOnlyMemory<byte> bytes, PdfDictionary parameters, int limit) => name switch
    {
        "FlateDecode" => Predictor.Apply(FlateFilter.Decode(bytes, limit), parameters),
        "LZWDecode" => Predictor.Apply(LzwFilter.Decode(bytes.Span, parameters.Int("EarlyChange") ?? 1, limit), parameters),
        "ASCII85Decode" => Ascii85Filter.Decode(bytes.Span, limit),
        "ASCIIHexDecode" => AsciiHexFilter.Decode(bytes.Span),
        "RunLengthDecode" => RunLengthFilter.Decode(bytes.Span, limit),
        _ => null,
    };
}

/// <summary>What came out of a stream's filters.</summary>
/// <param name="Bytes">What could be decoded; up to the first image filter.</param>
/// <param name="ImageFilter">The filter decoding stopped at, an image's (DCTDecode, …) or an unknown one; null when all were applied.</param>
/// <param name="IsDamaged">true when a filter failed on the way: <paramref name="Bytes"/> is what came before.</param>
internal readonly record struct DecodedStream(ReadOnlyMemory<byte> Bytes, string? ImageFilter, bool IsDamaged);
