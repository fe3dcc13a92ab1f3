namespace PerfTargets.Pdf.Syntax;

/// <summary>An object of the file (ISO 32000-1, 7.3). A missing or broken one is <see cref="PdfNull"/>, never null.</summary>
internal abstract class PdfObject
{
    /// <summary>The object itself, or what a reference leads to; <see cref="PdfNull"/> when it leads nowhere.</summary>
    public virtual PdfObject Resolve() => this;
}

/// <summary>null.</summary>
internal sealed class PdfNull : PdfObject
{
    /// <summary>The only one.</summary>
    public static PdfNull Value { get; } = new();
}

/// <summary>true or false.</summary>
internal sealed class PdfBoolean(bool value) : PdfObject
{
    /// <summary>Its value.</summary>
    public bool Value { get; } = value;
}

/// <summary>An integer or real number.</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    /// <summary>Its value; always finite.</summary>
    public double Value { get; } = value;

    /// <summary>Truncated and held within the range of int.</summary>
    public int Int => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);
}

/// <summary>A string, decrypted.</summary>
internal sealed class PdfString(ReadOnlyMemory<byte> bytes) : PdfObject
{
    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;
}

/// <summary>A name without its slash, #xx resolved.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    /// <summary>The name; bytes above 127 as Latin-1.</summary>
    public string Value { get; } = value;
}

/// <summary>An operator or another bare word, as in content streams.</summary>
internal sealed class PdfKeyword(string value) : PdfObject
{
    /// <summary>The word.</summary>
    public string Value { get; } = value;
}

/// <summary>A reference to an indirect object.</summary>
internal sealed class PdfReference(IObjectSource source, int number, int generation) : PdfObject
{
    /// <summary>Object number.</summary>
    public int Number { get; } = number;

    /// <summary>Generation number.</summary>
    public int Generation { get; } = generation;

    /// <inheritdoc/>
    public override PdfObject Resolve() => source.Find(Number, Generation);
}

/// <summary>Where references lead.</summary>
internal interface IObjectSource
{
    /// <summary>The object, never a reference: chains are followed, loops end in <see cref="PdfNull"/>.</summary>
    PdfObject Find(int number, int generation);
}
