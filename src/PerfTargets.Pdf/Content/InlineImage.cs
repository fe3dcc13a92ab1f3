using System.Buffers;

namespace PerfTargets.Pdf.Content;

/// <summary>Inline images (ISO 32000-1, 8.9.7): their data stand in the content, up to EI.</summary>
internal static class InlineImage
{
    // How many bytes behind EI must look like content.
    private const int LookAhead = 12;

    private static readonly SearchValues<byte> ContentLike = SearchValues.Create(
        [(byte)'\t', (byte)'\n', (byte)'\f', (byte)'\r', .. Enumerable.Range(0x20, 0x5F).Select(b => (byte)b)]);

    /// <summary>Places an inline image and moves behind its data.</summary>
    /// <param name="tokenizer">Stands behind ID.</param>
    /// <param name="operands">The keys and values between BI and ID.</param>
    /// <param name="run">The content.</param>
    public static void Paint(ContentTokenizer tokenizer, OperandList operands, ContentRun run)
    {
        var image = new ImageInfo(ImageInfo.KindOf(Filter(operands)), Number(operands, "W", "Width"), Number(operands, "H", "Height"), IsMask(operands));
        var start = Math.Min(tokenizer.Position + 1, tokenizer.Content.Length);
        tokenizer.Position = End(tokenizer.Content, start, start + KnownLength(image, operands));
        ImagePainter.Paint(image, run.State, run.Page.Canvas);
    }

    // Data without a filter have a length that is known; it is trusted when EI follows. Elsewhere EI is searched.
    private static int End(ReadOnlySpan<byte> data, int start, long expected)
    {
        if (expected > start && expected < data.Length && Find(data[..(int)Math.Min(data.Length, expected + 6)], (int)expected - 1) is var known and >= 0)
            return known;
        var found = Find(data, start);
        return found >= 0 ? found : data.Length;
    }

    // Behind the first EI between white space with nothing after it that only samples hold; -1 when there is none.
    private static int Find(ReadOnlySpan<byte> data, int from)
    {
        for (var at = from; at + 1 < data.Length; at++)
        {
            if (data[at] != 'E' || data[at + 1] != 'I')
                continue;
            var isWord = (at == 0 || at == from || IsSpace(data[at - 1])) && (at + 2 >= data.Length || IsSpace(data[at + 2]));
            if (isWord && !data.Slice(at + 2, Math.Min(LookAhead, data.Length - at - 2)).ContainsAnyExcept(ContentLike))
                return at + 2;
        }

        return -1;
    }

    private static bool IsSpace(byte value) => ByteClasses.Of(value) == ByteClass.Space;

    private static long KnownLength(in ImageInfo image, OperandList operands)
    {
        if (Filter(operands) is not null)
            return 0;
        var space = Name(operands, "CS", "ColorSpace");
        var components = space switch { "RGB" or "DeviceRGB" => 3, "CMYK" or "DeviceCMYK" => 4, _ => 1 };
        var bits = image.IsMask ? 1 : Math.Max(1, Number(operands, "BPC", "BitsPerComponent"));
        return (((long)image.Width * components * Math.Min(bits, 16)) + 7) / 8 * image.Height;
    }

    private static bool IsMask(OperandList operands) =>
        (Value(operands, "IM", "ImageMask") is var at and >= 0) && operands[at].Number != 0;

    private static int Number(OperandList operands, string key, string longKey) =>
        Value(operands, key, longKey) is var at and >= 0 ? (int)Math.Clamp(operands[at].Number, 0, int.MaxValue) : 0;

    private static string? Name(OperandList operands, string key, string longKey) =>
        Value(operands, key, longKey) is var at and >= 0 ? operands[at].Name : null;

    // The name, or the last of an array's names.
    private static string? Filter(OperandList operands)
    {
        var at = Value(operands, "F", "Filter");
        if (at < 0 || operands[at].Kind != OperandKind.Open)
            return at < 0 ? null : operands[at].Name;
        string? name = null;
        for (at++; at < operands.Count && operands[at].Kind != OperandKind.Close; at++)
            name = operands[at].Name ?? name;
        return name;
    }

    private static int Value(OperandList operands, string key, string longKey)
    {
        var at = operands.ValueOf(key);
        return at >= 0 ? at : operands.ValueOf(longKey);
    }
}
