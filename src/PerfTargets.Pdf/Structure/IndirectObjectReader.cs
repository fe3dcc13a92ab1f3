using PerfTargets.Pdf.Security;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Reads objects where they stand in the file (ISO 32000-1, 7.3.10).</summary>
internal sealed class IndirectObjectReader(ReadOnlyMemory<byte> file, IObjectSource source, WorkLimit limit)
{
    /// <summary>Decrypts strings and streams; null while or when the file is not encrypted.</summary>
    public SecurityHandler? Security { get; set; }

    /// <summary>Whether a stream ran to the end of the file without being closed.</summary>
    public bool HasOpenStream { get; private set; }

    /// <summary>Reads an object.</summary>
    /// <param name="offset">Where its number should begin.</param>
    /// <param name="expected">Its number; null when any will do.</param>
    /// <returns>null when no object begins there, or another one.</returns>
    public PdfObject? ReadAt(int offset, int? expected)
    {
        if (offset < 0 || offset >= file.Length || !limit.MayRead())
            return null;
        var lexer = new Lexer(file) { Position = offset };
        if (ReadInteger(lexer) is not { } number || (expected is not null && expected != number)
            || ReadInteger(lexer) is not { } generation || !IsKeyword(lexer, "obj"u8))
        {
            limit.Read(0);
            return null;
        }
        var handler = Security;
        var parser = new ObjectParser(lexer, source, handler is null ? null : s => handler.DecryptString(s, number, generation));
        var value = parser.Next();
        limit.Read(lexer.Position - offset);
        return value switch
        {
            PdfDictionary dictionary when IsKeyword(lexer, "stream"u8) => Stream(dictionary, lexer.Position, number, generation),
            null or PdfKeyword => PdfNull.Value,
            _ => value,
        };
    }

    private PdfStream Stream(PdfDictionary dictionary, int position, int number, int generation)
    {
        var bounds = StreamBounds.Find(file.Span, position, dictionary.Number("Length"));
        HasOpenStream |= bounds.IsOpen;
        limit.Read(bounds.Searched);
        var raw = file[bounds.Start..bounds.End];
        return new(dictionary, Security is null ? raw : Security.DecryptStream(raw, dictionary, number, generation));
    }

    private static int? ReadInteger(Lexer lexer) =>
        lexer.Next() == TokenKind.Number && lexer.IsInteger && lexer.Number is >= 0 and <= int.MaxValue ? (int)lexer.Number : null;

    private static bool IsKeyword(Lexer lexer, ReadOnlySpan<byte> word) =>
        lexer.Next() == TokenKind.Keyword && lexer.Bytes.Span.SequenceEqual(word);
}
