using System.Buffers.Binary;
using System.Text;

namespace PerfTargets.Ingest.Tests.Reading.Doc;

/// <summary>
/// Writes small documents of Word 97 with whatever formatting a test needs ([MS-DOC]): paragraphs one behind another, each
/// with its properties and those of its characters. Each stretch of formatting takes a page of its own.
/// </summary>
internal sealed class DocDraft
{
    private const int TextAt = 2048;
    private const int Page = 512;

    private readonly StringBuilder text = new();
    private readonly List<(int End, byte[] Properties)> paragraphs = [];
    private readonly List<(int End, byte[] Properties)> characters = [];

    /// <summary>One byte a character (code page 1252) in place of two.</summary>
    public bool IsCompressed { get; init; }

    /// <summary>What the file information block says beside what follows from the text: pairs of place and value (two bytes).</summary>
    public List<(int At, int Value)> Fib { get; } = [];

    /// <summary>Characters of the text that count as main text; the rest is of no part. null: all.</summary>
    public int? MainLength { get; init; }

    /// <summary>The formatting a fast save put on every piece (Prm); 0 for none.</summary>
    public int Modifier { get; init; }

    /// <summary>The stream Data.</summary>
    public byte[] Data { get; init; } = [];

    /// <summary>Adds characters of one formatting.</summary>
    public DocDraft Run(string run, params byte[] properties)
    {
        text.Append(run);
        characters.Add((text.Length, properties));
        return this;
    }

    /// <summary>Ends a paragraph.</summary>
    public DocDraft End(char mark = '\r', params byte[] properties)
    {
        Run(mark.ToString());
        paragraphs.Add((text.Length, properties));
        return this;
    }

    /// <summary>Ends a paragraph with a mark that tracked changes delete.</summary>
    public DocDraft EndDeleted(char mark, params byte[] properties)
    {
        Run(mark.ToString(), Sprms.Deleted);
        paragraphs.Add((text.Length, properties));
        return this;
    }

    /// <summary>A cell: text, and its mark.</summary>
    public DocDraft Cell(string content) => Run(content).End('\a', Sprms.InTable);

    /// <summary>The end of a row whose cells have edges and flags (TC80).</summary>
    public DocDraft RowEnd(int[] edges, params int[] flags) => End('\a', [.. Sprms.InTable, .. Sprms.RowEnd, .. Sprms.DefineRow(edges, flags)]);

    /// <summary>The document.</summary>
    public byte[] Bytes() => CfbWriter.Write(("WordDocument", Build(out var tables)), ("1Table", tables), ("Data", Data));

    private byte[] Build(out byte[] tables)
    {
        var content = text.ToString();
        var bytes = IsCompressed ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(content) : Encoding.Unicode.GetBytes(content);
        var document = new List<byte>(new byte[TextAt]);
        document.AddRange(bytes);
        while (document.Count % Page != 0)
            document.Add(0);
        var characterPages = Pages(document, characters, isParagraphs: false);
        var paragraphPages = Pages(document, paragraphs, isParagraphs: true);
        byte[] clx = [2, .. Number(16), .. Number(0), .. Number(content.Length), 0, 0, .. Number(IsCompressed ? (TextAt * 2) | 0x40000000 : TextAt), (byte)Modifier, (byte)(Modifier >> 8)];
        tables = [.. clx, .. characterPages, .. paragraphPages];

        var file = document.ToArray();
        Write(file, 0, 0xA5EC);
        Write(file, 2, 0xC1);
        Write(file, 10, 0x0200);
        Write(file, 32, 14);
        Write(file, 62, 22);
        Write(file, 152, 0x5D);
        Number(MainLength ?? content.Length).CopyTo(file, 76);
        Range(file, 33, 0, clx.Length);
        Range(file, 12, clx.Length, characterPages.Length);
        Range(file, 13, clx.Length + characterPages.Length, paragraphPages.Length);
        foreach (var (at, value) in Fib)
            Write(file, at, value);
        return file;
    }

    // The structure that names the pages: places, one more than pages, then the pages' numbers.
    private byte[] Pages(List<byte> document, List<(int End, byte[] Properties)> runs, bool isParagraphs)
    {
        var places = new List<byte>(Number(TextAt));
        var pages = new List<byte>();
        var start = TextAt;
        foreach (var (end, properties) in runs)
        {
            var behind = TextAt + (end * (IsCompressed ? 1 : 2));
            pages.AddRange(Number(document.Count / Page));
            places.AddRange(Number(behind));
            document.AddRange(PageOf(start, behind, properties, isParagraphs));
            start = behind;
        }

        return [.. places, .. pages];
    }

    private static byte[] PageOf(int start, int end, byte[] properties, bool isParagraphs)
    {
        const int At = 64;
        var page = new byte[Page];
        Number(start).CopyTo(page, 0);
        Number(end).CopyTo(page, 4);
        page[8] = At / 2;
        page[Page - 1] = 1;
        byte[] stored = isParagraphs ? [0, (byte)((properties.Length + 3) / 2), 0, 0, .. properties] : [(byte)properties.Length, .. properties];
        stored.CopyTo(page, At);
        return page;
    }

    private static void Range(byte[] file, int index, int at, int length)
    {
        Number(at).CopyTo(file, 154 + (index * 8));
        Number(length).CopyTo(file, 158 + (index * 8));
    }

    private static void Write(byte[] file, int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), (ushort)value);

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}

/// <summary>Properties as bytes.</summary>
internal static class Sprms
{
    public static byte[] InTable { get; } = [0x16, 0x24, 1];

    public static byte[] RowEnd { get; } = [0x17, 0x24, 1];

    public static byte[] Deleted { get; } = [0x00, 0x08, 1];

    public static byte[] Hidden { get; } = [0x3C, 0x08, 1];

    /// <summary>A paragraph in that many tables.</summary>
    public static byte[] Depth(int depth) => [.. InTable, 0x49, 0x66, (byte)depth, (byte)(depth >> 8), (byte)(depth >> 16), (byte)(depth >> 24)];

    public static byte[] InnerCellEnd { get; } = [0x4B, 0x24, 1];

    public static byte[] InnerRowEnd { get; } = [0x4C, 0x24, 1];

    /// <summary>The cells of a row.</summary>
    public static byte[] DefineRow(int[] edges, params int[] flags)
    {
        var operand = new List<byte> { (byte)(edges.Length - 1) };
        foreach (var edge in edges)
            operand.AddRange([(byte)edge, (byte)(edge >> 8)]);
        foreach (var flag in flags)
            operand.AddRange([(byte)flag, (byte)(flag >> 8), .. new byte[18]]);
        return [0x08, 0xD6, (byte)(operand.Count + 1), (byte)((operand.Count + 1) >> 8), .. operand];
    }
}
