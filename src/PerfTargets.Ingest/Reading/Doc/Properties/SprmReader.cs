namespace PerfTargets.Ingest.Reading.Doc.Properties;

/// <summary>Goes through a list of properties ([MS-DOC] 2.9.111 grpprl, 2.2.5.1 Sprm): a number, and an operand as long as the number says.</summary>
internal ref struct SprmReader(ReadOnlySpan<byte> properties)
{
    // sprmPChgTabs: above 254 bytes its length follows from the tabs themselves ([MS-DOC] 2.9.179).
    private const int ChangeTabs = 0xC615;

    private ReadOnlySpan<byte> rest = properties;

    /// <summary>The property.</summary>
    public int Code { get; private set; }

    /// <summary>Its operand, without the length that stands before operands of no fixed length.</summary>
    public ReadOnlySpan<byte> Operand { get; private set; }

    /// <summary>The operand as a number: of one, two or four bytes.</summary>
    public readonly int Value => Operand.Length switch
    {
        0 => 0,
        1 => Operand[0],
        2 or 3 => Operand.I16(0),
        _ => Operand.I32(0),
    };

    /// <summary>Goes to the next property; false at the end, or where the rest is no property.</summary>
    public bool Next()
    {
        if (rest.Length < 3)
            return false;
        Code = rest.U16(0);
        var (skip, length) = Measure();
        if (2 + skip > rest.Length)
            return false;
        Operand = rest.Part(2 + skip, length);
        rest = rest.Part(2L + skip + length, rest.Length);
        return Operand.Length == length;
    }

    // The upper three bits of the number say how long the operand is (spra).
    private readonly (int Skip, int Length) Measure() => (Code >> 13) switch
    {
        0 or 1 => (0, 1),
        2 or 4 or 5 => (0, 2),
        3 => (0, 4),
        7 => (0, 3),
        _ when Code == Sprm.DefineRow => (2, Math.Max(0, rest.U16(2) - 1)),
        _ when Code == ChangeTabs && rest.U8(2) == 255 => (1, TabsLength()),
        _ => (1, rest.U8(2)),
    };

    private readonly int TabsLength()
    {
        var deleted = 1 + (rest.U8(3) * 4);
        return deleted + 1 + (rest.U8(3 + deleted) * 3);
    }
}
