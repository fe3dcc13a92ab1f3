using PerfTargets.Pdf.Filters;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>A stream that holds objects (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly List<(int Number, int Offset)> members = [];

    /// <summary>Decodes the stream and reads the list of its members.</summary>
    public ObjectStream(PdfStream stream, WorkLimit limit)
    {
        bytes = StreamDecoder.Decode(stream, limit.Decodable).Bytes;
        limit.Decoded(bytes.Length);
        Extends = (stream.Dictionary.Entries.GetValueOrDefault("Extends") as PdfReference)?.Number;
        var first = Math.Max(0, stream.Dictionary.Int("First") ?? 0);
        var count = stream.Dictionary.Int("N") ?? int.MaxValue;
        var lexer = new Lexer(bytes);
        while (members.Count < count && (first == 0 || lexer.Position < first)
            && lexer.Next() == TokenKind.Number && lexer.Number is >= 0 and <= int.MaxValue)
        {
            var number = (int)lexer.Number;
            if (lexer.Next() != TokenKind.Number)
                break;
            members.Add((number, (int)Math.Clamp((long)lexer.Number + first, 0, bytes.Length)));
        }
    }

    /// <summary>Number of the object stream this one extends; null when there is none.</summary>
    public int? Extends { get; }

    /// <summary>Numbers of the objects in it, in their order.</summary>
    public IEnumerable<int> Numbers => members.Select(m => m.Number);

    /// <summary>Reads a member.</summary>
    /// <param name="number">Its object number.</param>
    /// <param name="index">Where it should be among the members; elsewhere it is found too.</param>
    /// <param name="source">Where references lead.</param>
    /// <param name="limit">Counts the work.</param>
    /// <returns>null when it is not among them.</returns>
    public PdfObject? Read(int number, int index, IObjectSource source, WorkLimit limit)
    {
        if (index < 0 || index >= members.Count || members[index].Number != number)
            index = members.FindLastIndex(m => m.Number == number);
        if (index < 0 || !limit.MayRead())
            return null;
        var lexer = new Lexer(bytes) { Position = members[index].Offset };
        var value = new ObjectParser(lexer, source).Next();
        limit.Read(lexer.Position - members[index].Offset);
        return value is null or PdfKeyword ? PdfNull.Value : value;
    }
}
