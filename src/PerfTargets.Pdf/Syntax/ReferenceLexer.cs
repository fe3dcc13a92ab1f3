namespace PerfTargets.Pdf.Syntax;

/// <summary>Tells references from numbers (ISO 32000-1, 7.3.10).</summary>
internal static class ReferenceLexer
{
    /// <summary>
    /// Whether a generation and R follow the number just read; the lexer is moved behind them only then.
    /// </summary>
    /// <param name="lexer">Behind the object number.</param>
    /// <param name="generation">The generation.</param>
    public static bool TryRead(Lexer lexer, out int generation)
    {
        generation = 0;
        var start = lexer.Position;
        lexer.SkipWhiteSpace();
        var span = lexer.All.Span;
        var at = lexer.Position;
        for (; at < span.Length && at - lexer.Position < 6 && CharacterClass.IsDigit(span[at]); at++)
            generation = (generation * 10) + span[at] - '0';
        if (at > lexer.Position && at < span.Length && CharacterClass.IsWhiteSpace(span[at]))
        {
            lexer.Position = at;
            lexer.SkipWhiteSpace();
            at = lexer.Position;
            if (at < span.Length && span[at] == 'R' && (at + 1 == span.Length || !CharacterClass.IsRegular(span[at + 1])))
            {
                lexer.Position = at + 1;
                return true;
            }
        }
        lexer.Position = start;
        return false;
    }
}
