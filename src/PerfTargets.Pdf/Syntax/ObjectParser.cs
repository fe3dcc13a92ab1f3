using System.Text;

namespace PerfTargets.Pdf.Syntax;

/// <summary>
/// Makes objects of tokens (ISO 32000-1, 7.3). Without an <see cref="IObjectSource"/> it reads a content stream: operands come one
/// by one, operators as <see cref="PdfKeyword"/>, and no reference is expected. With one it reads objects of a file.
/// </summary>
/// <remarks>
/// The parser holds nothing back: between two calls of <see cref="Next"/> the lexer stands right behind the last object, so that
/// whoever meets ID can take the bytes of an inline image from the lexer and move it on.
/// </remarks>
/// <param name="lexer">The tokens.</param>
/// <param name="source">Where references lead; null in content streams.</param>
/// <param name="decrypt">Decrypts strings; null when they are not encrypted.</param>
internal sealed class ObjectParser(Lexer lexer, IObjectSource? source = null, Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>>? decrypt = null)
{
    /// <summary>Arrays and dictionaries within each other; those deeper are opened into the one around them.</summary>
    private const int DeepestNesting = 64;

    /// <summary>Items kept of an array.</summary>
    private const int MostItems = 1_000_000;

    /// <summary>The tokens.</summary>
    public Lexer Lexer { get; } = lexer;

    /// <summary>The next object or operator; null at the end. Closing brackets that close nothing are skipped.</summary>
    public PdfObject? Next()
    {
        while (true)
        {
            var kind = Lexer.Next();
            if (kind == TokenKind.End)
                return null;
            if (kind is not (TokenKind.ArrayEnd or TokenKind.DictionaryEnd))
                return Value(kind, 0);
        }
    }

    private PdfObject Value(TokenKind kind, int depth) => kind switch
    {
        TokenKind.Number => NumberOrReference(),
        TokenKind.String => new PdfString(decrypt is null ? Lexer.Bytes : decrypt(Lexer.Bytes)),
        TokenKind.Name => new PdfName(Encoding.Latin1.GetString(Lexer.Bytes.Span)),
        TokenKind.Keyword => Word(Lexer.Bytes.Span),
        TokenKind.ArrayStart when depth < DeepestNesting => Array(depth + 1),
        TokenKind.DictionaryStart when depth < DeepestNesting => Dictionary(depth + 1),
        _ => PdfNull.Value,
    };

    private PdfObject NumberOrReference()
    {
        var number = Lexer.Number;
        var isReference = source is not null && Lexer.IsInteger && number is >= 0 and <= int.MaxValue;
        return isReference && ReferenceLexer.TryRead(Lexer, out var generation)
            ? new PdfReference(source!, (int)number, generation)
            : new PdfNumber(number);
    }

    private static PdfObject Word(ReadOnlySpan<byte> word)
    {
        if (word.SequenceEqual("true"u8))
            return new PdfBoolean(true);
        if (word.SequenceEqual("false"u8))
            return new PdfBoolean(false);
        return word.SequenceEqual("null"u8) ? PdfNull.Value : Keywords.Get(word);
    }

    private PdfArray Array(int depth)
    {
        var items = new List<PdfObject>();
        while (true)
        {
            var kind = Lexer.Next();
            if (kind is TokenKind.End or TokenKind.ArrayEnd)
                break;
            if (kind == TokenKind.DictionaryEnd || IsTooDeep(kind, depth))
                continue;
            var item = Value(kind, depth);
            if (item is PdfKeyword word)
            {
                if (Closes(word))
                    break;
            }
            else if (items.Count < MostItems)
            {
                items.Add(item);
            }
        }
        return new(items);
    }

    private PdfDictionary Dictionary(int depth)
    {
        var entries = new Dictionary<string, PdfObject>();
        string? key = null;
        while (true)
        {
            var kind = Lexer.Next();
            if (kind is TokenKind.End or TokenKind.DictionaryEnd)
                break;
            if (kind == TokenKind.ArrayEnd)
                continue;
            var value = Value(kind, depth);
            if (value is PdfKeyword word && Closes(word))
                break;
            if (key is null)
            {
                key = (value as PdfName)?.Value;
            }
            else
            {
                if (value is not (PdfKeyword or PdfNull))
                    entries[key] = value;
                key = null;
            }
        }
        return new(entries);
    }

    private static bool IsTooDeep(TokenKind kind, int depth) =>
        depth == DeepestNesting && kind is (TokenKind.ArrayStart or TokenKind.DictionaryStart);

    // A word that shows the array or dictionary was never closed; it is left to be read again.
    private bool Closes(PdfKeyword word)
    {
        var closes = source is null ? Keywords.IsOperator(word) : Keywords.IsStructure(word);
        if (closes)
            Lexer.Position = Lexer.TokenStart;
        return closes;
    }
}
