using System.Text;

namespace PerfTargets.Ingest.Reading.Doc.Stories;

/// <summary>The texts of word art: drawn letters that stand in no part of the text ([MS-DOC] 2.9.172 OfficeArtContent; [MS-ODRAW] 2.2.14, 2.3.22.2 gtextUNICODE).</summary>
internal static class ShapeTexts
{
    private const int HeaderLength = 8;
    private const int Container = 0xF;
    private const int DrawingContainer = 0xF002;
    private const int Shape = 0xF00A;
    private const int Options = 0xF00B;
    private const int OptionLength = 6;
    private const int ArtText = 0x00C0;
    private const int IsComplex = 0x8000;
    private const int IdMask = 0x3FFF;

    /// <summary>The text of each shape that has one, by the shape's number.</summary>
    public static Dictionary<int, string> Read(ReadOnlyMemory<byte> drawings)
    {
        var texts = new Dictionary<int, string>();
        var bytes = drawings.Span;
        var shape = 0;
        long at = 0;
        while (at + HeaderLength <= bytes.Length)
        {
            // Before the container of each drawing stands one byte that tells the main text from the headers.
            if (bytes.U16(at + 2) != DrawingContainer && bytes.U16(at + 3) == DrawingContainer)
                at++;
            var (kind, length) = (bytes.U16(at + 2), bytes.U32(at + 4));
            if (kind == Shape)
                shape = bytes.I32(at + HeaderLength);
            else if (kind == Options && Text(bytes.Part(at + HeaderLength, length), bytes.U16(at) >> 4) is { Length: > 0 } text)
                texts.TryAdd(shape, text);

            // What a container holds follows its header: it is read through.
            at += HeaderLength + ((bytes.U16(at) & 0xF) == Container ? 0 : length);
        }

        return texts;
    }

    // Options of six bytes each; the long ones follow behind all of them, in the same order.
    private static string? Text(ReadOnlySpan<byte> options, int count)
    {
        long data = (long)count * OptionLength;
        for (var i = 0; i < count && data <= options.Length; i++)
        {
            var id = options.U16(i * OptionLength);
            if ((id & IsComplex) == 0)
                continue;
            var length = options.U32((i * OptionLength) + 2);
            if ((id & IdMask) == ArtText)
                return Encoding.Unicode.GetString(options.Part(data, length & ~1u)).TrimEnd('\0');
            data += length;
        }

        return null;
    }
}
