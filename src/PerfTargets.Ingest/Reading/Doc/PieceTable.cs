using System.Text;
using PerfTargets.Ingest.Reading.Doc.Properties;

namespace PerfTargets.Ingest.Reading.Doc;

/// <summary>
/// The text of all parts of a document, put together from its pieces ([MS-DOC] 2.4.1, 2.9.38 Clx, 2.8.35 PlcPcd), and the
/// way back from a character to its byte, by which formatting is found.
/// </summary>
internal sealed class PieceTable
{
    private const int CompressedMark = 0x40000000;

    private static readonly Encoding Compressed = CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new InvalidOperationException("The runtime has no encoding 1252.");

    private readonly List<Piece> pieces = [];
    private readonly List<ReadOnlyMemory<byte>> modifiers = [];
    private int last;

    /// <param name="clx">The structure Clx.</param>
    /// <param name="document">The stream WordDocument.</param>
    public PieceTable(ReadOnlyMemory<byte> clx, ReadOnlyMemory<byte> document)
    {
        var plc = new Plc(ReadModifiers(clx), 8);
        var text = new StringBuilder();
        IsWhole = plc.IsWhole && plc.Count > 0;
        for (var i = 0; i < plc.Count && Add(plc, i, document.Span, text); i++)
        {
        }

        Text = text.ToString();
    }

    /// <summary>The characters of all parts: main text, footnotes, headers, comments, endnotes, text boxes.</summary>
    public string Text { get; }

    /// <summary>false when the table lies, or the text it speaks of is not all there.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The piece a character stands in; the one before when it stands in none.</summary>
    public Piece Find(int cp)
    {
        if (pieces.Count == 0)
            return default;
        if (last < pieces.Count && pieces[last].Start <= cp && cp < pieces[last].End)
            return pieces[last];
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].Start <= cp)
                low = middle;
            else
                high = middle - 1;
        }

        return pieces[last = low];
    }

    /// <summary>
    /// The formatting a piece's modifier adds ([MS-DOC] 2.9.215 Prm0, 2.9.216 Prm1). Of the short form only what
    /// matters to text is known by its number: tables, deletions and hidden text.
    /// </summary>
    public ReadOnlySpan<byte> Formatting(Piece piece, Span<byte> room)
    {
        if ((piece.Modifier & 1) != 0)
            return piece.Modifier >> 1 is var index && index < modifiers.Count ? modifiers[index].Span : [];
        var sprm = ((piece.Modifier >> 1) & 0x7F) switch
        {
            0x18 => Sprm.InTable,
            0x19 => Sprm.RowEnd,
            0x41 => Sprm.Deleted,
            0x5C => Sprm.Vanish,
            _ => 0,
        };
        if (sprm == 0)
            return [];
        room[0] = (byte)sprm;
        room[1] = (byte)(sprm >> 8);
        room[2] = (byte)(piece.Modifier >> 8);
        return room[..3];
    }

    // Clx: any number of Prc (1, a length, formatting), then Pcdt (2, a length, the pieces).
    private ReadOnlyMemory<byte> ReadModifiers(ReadOnlyMemory<byte> clx)
    {
        long at = 0;
        while (clx.Span.U8(at) == 1 && at < clx.Length)
        {
            var length = Math.Max(0, clx.Span.I16(at + 1));
            modifiers.Add(Slice(clx, at + 3, length));
            at += 3 + length;
        }

        return clx.Span.U8(at) == 2 ? Slice(clx, at + 5, clx.Span.U32(at + 1)) : default;
    }

    // false ends the text: no file has more characters than bytes, so that a table of pieces that say so lies.
    private bool Add(Plc plc, int index, ReadOnlySpan<byte> document, StringBuilder text)
    {
        var (start, end) = (plc.Places[index], plc.Places[index + 1]);
        if (index == 0 && start != 0)
            IsWhole = false;
        var data = plc.Data(index);
        var place = data.U32(2);
        var isCompressed = (place & CompressedMark) != 0;
        var width = isCompressed ? 1 : 2;
        var at = (int)(place & (CompressedMark - 1)) / (isCompressed ? 2 : 1);
        if (end > document.Length || start != text.Length)
        {
            IsWhole = false;
            return false;
        }

        var bytes = document.Part(at, (long)(end - start) * width);
        var characters = isCompressed ? Compressed.GetString(bytes) : Encoding.Unicode.GetString(bytes[..(bytes.Length & ~1)]);
        text.Append(characters);
        if (characters.Length < end - start)
        {
            IsWhole = false;
            text.Append('\0', end - start - characters.Length);
        }

        pieces.Add(new Piece(start, end, at, width, data.U16(6)));
        return true;
    }

    private static ReadOnlyMemory<byte> Slice(ReadOnlyMemory<byte> bytes, long at, long length) =>
        at >= bytes.Length ? default : bytes.Slice((int)at, (int)Math.Min(length, bytes.Length - at));
}
