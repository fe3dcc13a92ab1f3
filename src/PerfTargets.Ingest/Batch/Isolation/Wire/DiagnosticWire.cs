using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>Diagnostics and places on the wire, in both languages.</summary>
internal static class DiagnosticWire
{
    public static void Write(WireWriter wire, Diagnostic diagnostic)
    {
        wire.Text(diagnostic.Code);
        wire.Byte((byte)diagnostic.Severity);
        wire.Text(diagnostic.Message.Zh);
        wire.Text(diagnostic.Message.En);
        wire.TextOrNull(diagnostic.Text);
        wire.OptionalRecord(diagnostic.At, WritePlace);
    }

    public static Diagnostic Read(WireReader wire) =>
        new(wire.Text(), (Severity)wire.Byte(), new Bilingual(wire.Text(), wire.Text()))
        {
            Text = wire.TextOrNull(),
            At = wire.OptionalRecord(ReadPlace),
        };

    public static void WritePlace(WireWriter wire, Location place)
    {
        wire.Int(place.Page);
        wire.Int(place.Table);
        wire.Int(place.Row);
        wire.Int(place.Column);
        wire.Int(place.Line);
        wire.OptionalRecord(place.Box, static (w, box) => w.List(box, static (v, edge) => v.Double(edge)));
    }

    public static Location ReadPlace(WireReader wire) => new()
    {
        Page = wire.IntOrNull(),
        Table = wire.IntOrNull(),
        Row = wire.IntOrNull(),
        Column = wire.IntOrNull(),
        Line = wire.IntOrNull(),
        Box = wire.OptionalRecord(static w => w.List(static v => v.Double())),
    };
}
