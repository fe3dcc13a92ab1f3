namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>The integers of a DICT of a CFF font program (Adobe TN 5176, 4). Real numbers read as 0.</summary>
internal sealed class CffDictionary
{
    /// <summary>Operator 12 stands before another byte: its number is this plus that byte.</summary>
    public const int Escape = 1200;

    private const int MostOperands = 64;

    private readonly Dictionary<int, int[]> values = [];

    /// <summary>Reads a DICT.</summary>
    public CffDictionary(FontData data)
    {
        var operands = new List<int>();
        for (var at = 0; at < data.Length;)
        {
            var b = data.U8(at++);
            if (b <= 21)
            {
                values.TryAdd(b == 12 ? Escape + data.U8(at++) : b, [.. operands]);
                operands.Clear();
            }
            else
            {
                var value = Operand(data, b, ref at);
                if (operands.Count < MostOperands)
                    operands.Add(value);
            }
        }
    }

    /// <summary>Whether an operator is there.</summary>
    public bool Has(int key) => values.ContainsKey(key);

    /// <summary>An operand; null when it is missing.</summary>
    public int? Value(int key, int index = 0) => values.TryGetValue(key, out var operands) && index < operands.Length ? operands[index] : null;

    private static int Operand(FontData data, int b, ref int at)
    {
        switch (b)
        {
            case 28:
                at += 2;
                return data.I16(at - 2);
            case 29:
                at += 4;
                return (int)data.U32(at - 4);
            case 30:
                while (at < data.Length && (data.U8(at) & 0x0F) != 0x0F && data.U8(at) >> 4 != 0x0F)
                    at++;
                at++;
                return 0;
            case >= 247 and <= 250:
                return ((b - 247) * 256) + data.U8(at++) + 108;
            case >= 251 and <= 254:
                return (-(b - 251) * 256) - data.U8(at++) - 108;
            default:
                return b - 139;
        }
    }
}
