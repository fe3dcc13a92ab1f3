using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>The funding table on the wire.</summary>
internal static class FundingWire
{
    public static void Write(WireWriter wire, Funding funding)
    {
        wire.TextOrNull(funding.CurrencyUnit);
        wire.List(funding.Lines, WriteLine);
    }

    public static Funding Read(WireReader wire) => new(wire.TextOrNull(), wire.List(ReadLine));

    private static void WriteLine(WireWriter wire, FundingLine line)
    {
        wire.Byte((byte)line.Item);
        wire.Byte((byte)line.Source);
        wire.Text(line.Label);
        wire.Decimal(line.InitialBudget);
        wire.Decimal(line.Budget);
        wire.Decimal(line.Final);
        wire.Decimal(line.ExecutionRate);
        wire.Decimal(line.Points);
        wire.Decimal(line.Score);
        wire.Map(line.Raw, static (w, text) => w.Text(text));
    }

    private static FundingLine ReadLine(WireReader wire) => new()
    {
        Item = (FundingItem)wire.Byte(),
        Source = (FundingSource)wire.Byte(),
        Label = wire.Text(),
        InitialBudget = wire.DecimalOrNull(),
        Budget = wire.DecimalOrNull(),
        Final = wire.DecimalOrNull(),
        ExecutionRate = wire.DecimalOrNull(),
        Points = wire.DecimalOrNull(),
        Score = wire.DecimalOrNull(),
        Raw = wire.Map(static w => w.Text()),
    };
}
