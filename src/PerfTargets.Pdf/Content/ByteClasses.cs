namespace PerfTargets.Pdf.Content;

/// <summary>What a byte can begin in a content stream (ISO 32000-1, 7.2.2).</summary>
internal enum ByteClass : byte
{
    /// <summary>A word.</summary>
    Regular,

    /// <summary>Nothing: white space.</summary>
    Space,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string, name, array, dictionary or comment.</summary>
    Delimiter,
}

/// <summary>The class of each byte.</summary>
internal static class ByteClasses
{
    private static readonly ByteClass[] Classes = Build();

    /// <summary>The class of a byte.</summary>
    public static ByteClass Of(byte value) => Classes[value];

    private static ByteClass[] Build()
    {
        var classes = new ByteClass[256];
        foreach (var c in "\0\t\n\f\r "u8)
            classes[c] = ByteClass.Space;
        foreach (var c in "0123456789+-."u8)
            classes[c] = ByteClass.Number;
        foreach (var c in "()<>[]{}/%"u8)
            classes[c] = ByteClass.Delimiter;
        return classes;
    }
}
