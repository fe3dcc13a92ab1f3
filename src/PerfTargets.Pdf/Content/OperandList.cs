namespace PerfTargets.Pdf.Content;

/// <summary>The operands gathered for the next operator; emptied after each, so that nothing is allocated per operator.</summary>
internal sealed class OperandList
{
    private Operand[] items = new Operand[64];
    private byte[] bytes = new byte[1024];
    private int used;

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Whether operands were dropped because there were too many.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>Where the next string's bytes will begin.</summary>
    public int StringStart => used;

    /// <summary>A token.</summary>
    public ref readonly Operand this[int index] => ref items[index];

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Count = 0;
        used = 0;
    }

    /// <summary>Adds a number.</summary>
    public void AddNumber(double value) => Add(new Operand(OperandKind.Number, value, null, 0, 0));

    /// <summary>Adds a name.</summary>
    public void AddName(string name) => Add(new Operand(OperandKind.Name, 0, name, 0, 0));

    /// <summary>Adds true, false or null: 1 for true.</summary>
    public void AddWord(bool isTrue) => Add(new Operand(OperandKind.Other, isTrue ? 1 : 0, null, 0, 0));

    /// <summary>Adds a bracket.</summary>
    public void AddMark(OperandKind kind) => Add(new Operand(kind, 0, null, 0, 0));

    /// <summary>Adds a byte to the string under way.</summary>
    public void AddByte(byte value)
    {
        if (used == bytes.Length)
            Array.Resize(ref bytes, used * 2);
        bytes[used++] = value;
    }

    /// <summary>Adds bytes to the string under way.</summary>
    public void AddBytes(ReadOnlySpan<byte> values)
    {
        if (bytes.Length - used < values.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, used + values.Length));
        values.CopyTo(bytes.AsSpan(used));
        used += values.Length;
    }

    /// <summary>Ends the string that began at <paramref name="start"/>.</summary>
    public void EndString(int start) => Add(new Operand(OperandKind.String, 0, null, start, used - start));

    /// <summary>The bytes of a string.</summary>
    public ReadOnlySpan<byte> Bytes(in Operand text) => bytes.AsSpan(text.Start, text.Length);

    /// <summary>Whether at least so many tokens stand here and the last ones are numbers.</summary>
    public bool HasNumbers(int count)
    {
        if (Count < count)
            return false;
        for (var i = Count - count; i < Count; i++)
        {
            if (items[i].Kind != OperandKind.Number)
                return false;
        }

        return true;
    }

    /// <summary>The number so far from the end: 1 is the last; 0 where no number stands.</summary>
    public double Last(int fromEnd) => fromEnd <= Count ? items[Count - fromEnd].Number : 0;

    /// <summary>The last name; null when there is none.</summary>
    public string? LastName()
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (items[i].Kind == OperandKind.Name)
                return items[i].Name;
        }

        return null;
    }

    /// <summary>Where the value of a key stands; -1 when the key is missing.</summary>
    public int ValueOf(string key)
    {
        for (var i = 0; i + 1 < Count; i++)
        {
            if (items[i].Kind == OperandKind.Name && items[i].Name == key)
                return i + 1;
        }

        return -1;
    }

    private void Add(in Operand operand)
    {
        if (Count == items.Length)
        {
            if (Count >= ContentLimits.Operands)
            {
                Overflowed = true;
                return;
            }

            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = operand;
    }
}
