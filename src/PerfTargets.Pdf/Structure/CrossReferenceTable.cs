using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>A cross-reference table and its trailer (ISO 32000-1, 7.5.4 and 7.5.5).</summary>
internal static class CrossReferenceTable
{
    /// <summary>Reads it, however its lines are broken and its subsections counted.</summary>
    /// <param name="lexer">Behind the word xref.</param>
    /// <param name="source">Where the trailer's references lead.</param>
    /// <param name="references">Takes the entries in use.</param>
    /// <param name="free">Takes the numbers of the free ones.</param>
    /// <returns>The trailer; null when there is none.</returns>
    public static PdfDictionary? Read(Lexer lexer, IObjectSource source, CrossReference references, List<int> free)
    {
        while (true)
        {
            var kind = lexer.Next();
            if (kind == TokenKind.Keyword)
                return lexer.Bytes.Span.SequenceEqual("trailer"u8) ? new ObjectParser(lexer, source).Next() as PdfDictionary : null;
            if (kind != TokenKind.Number)
                return null;
            var first = (long)lexer.Number;
            if (lexer.Next() != TokenKind.Number)
                return null;
            ReadSubsection(lexer, first, (long)lexer.Number, references, free);
        }
    }

    private static void ReadSubsection(Lexer lexer, long first, long count, CrossReference references, List<int> free)
    {
        for (var i = 0L; i < count; i++)
        {
            var start = lexer.Position;
            if (lexer.Next() != TokenKind.Number || lexer.Number > int.MaxValue)
            {
                lexer.Position = start;
                return;
            }
            var offset = (int)lexer.Number;
            var isEntry = lexer.Next() == TokenKind.Number && lexer.Next() == TokenKind.Keyword && lexer.Bytes.Span is [(byte)'n' or (byte)'f'];
            if (!isEntry)
            {
                lexer.Position = start;
                return;
            }
            var number = (int)Math.Clamp(first + i, -1, int.MaxValue);
            if (lexer.Bytes.Span[0] == 'n')
                references.AddOlder(number, new(LocationKind.File, offset));
            else
                free.Add(number);
        }
    }
}
