namespace PerfTargets.Pdf.Content;

/// <summary>One token in front of an operator. Arrays and dictionaries are the tokens between their brackets.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The value of a number; 1 for true.</param>
/// <param name="Name">A name without its slash.</param>
/// <param name="Start">Where the bytes of a string begin in <see cref="OperandList"/>.</param>
/// <param name="Length">Number of bytes of a string.</param>
internal readonly record struct Operand(OperandKind Kind, double Number, string? Name, int Start, int Length);

/// <summary>Kinds of tokens in front of an operator.</summary>
internal enum OperandKind : byte
{
    /// <summary>null, true, false.</summary>
    Other,

    /// <summary>An integer or real number.</summary>
    Number,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A string, in brackets or hexadecimal.</summary>
    String,

    /// <summary>[ or &lt;&lt;.</summary>
    Open,

    /// <summary>] or &gt;&gt;.</summary>
    Close,
}
