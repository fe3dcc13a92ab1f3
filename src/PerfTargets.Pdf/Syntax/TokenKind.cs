namespace PerfTargets.Pdf.Syntax;

/// <summary>What the lexer found.</summary>
internal enum TokenKind
{
    /// <summary>Nothing: the bytes are used up.</summary>
    End,

    /// <summary>A number: <see cref="Lexer.Number"/>.</summary>
    Number,

    /// <summary>A literal or hexadecimal string: <see cref="Lexer.Bytes"/>, decoded.</summary>
    String,

    /// <summary>A name: <see cref="Lexer.Bytes"/>, without its slash, #xx resolved.</summary>
    Name,

    /// <summary>An operator or another bare word, also a single brace: <see cref="Lexer.Bytes"/>.</summary>
    Keyword,

    /// <summary>[</summary>
    ArrayStart,

    /// <summary>]</summary>
    ArrayEnd,

    /// <summary>&lt;&lt;</summary>
    DictionaryStart,

    /// <summary>&gt;&gt;</summary>
    DictionaryEnd,
}
