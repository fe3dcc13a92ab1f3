using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>The rows of the indicator table on the wire.</summary>
internal static class IndicatorWire
{
    public static void Write(WireWriter wire, Indicator indicator)
    {
        wire.TextOrNull(indicator.Section);
        wire.TextOrNull(indicator.Level1);
        wire.TextOrNull(indicator.Level2);
        wire.TextOrNull(indicator.Level3);
        wire.Optional(indicator.Dimension, static (w, dimension) => w.Byte((byte)dimension));
        wire.Optional(indicator.Aspect, static (w, aspect) => w.Byte((byte)aspect));
        wire.OptionalRecord(indicator.Target, WriteMeasurement);
        wire.OptionalRecord(indicator.Actual, WriteMeasurement);
        wire.TextOrNull(indicator.Explanation);
        wire.TextOrNull(indicator.ScoringRule);
        wire.Decimal(indicator.Points);
        wire.Decimal(indicator.Score);
        wire.TextOrNull(indicator.MeasureUnit);
        wire.TextOrNull(indicator.ValueType);
        wire.TextOrNull(indicator.ShortfallReason);
        wire.TextOrNull(indicator.Remark);
        wire.List(indicator.References, static (w, reference) =>
        {
            w.Text(reference.Label);
            w.Text(reference.Raw);
            w.Decimal(reference.Value);
        });
    }

    public static Indicator Read(WireReader wire) => new()
    {
        Section = wire.TextOrNull(),
        Level1 = wire.TextOrNull(),
        Level2 = wire.TextOrNull(),
        Level3 = wire.TextOrNull(),
        Dimension = wire.Flag() ? (IndicatorDimension)wire.Byte() : null,
        Aspect = wire.Flag() ? (IndicatorAspect)wire.Byte() : null,
        Target = wire.OptionalRecord(ReadMeasurement),
        Actual = wire.OptionalRecord(ReadMeasurement),
        Explanation = wire.TextOrNull(),
        ScoringRule = wire.TextOrNull(),
        Points = wire.DecimalOrNull(),
        Score = wire.DecimalOrNull(),
        MeasureUnit = wire.TextOrNull(),
        ValueType = wire.TextOrNull(),
        ShortfallReason = wire.TextOrNull(),
        Remark = wire.TextOrNull(),
        References = wire.List(static w => new ReferenceValue(w.Text(), w.Text(), w.DecimalOrNull())),
    };

    private static void WriteMeasurement(WireWriter wire, Measurement measurement)
    {
        wire.Text(measurement.Raw);
        WriteOperator(wire, measurement.Operator);
        wire.Decimal(measurement.Value);
        wire.TextOrNull(measurement.Unit);
        wire.Flag(measurement.Qualitative);
        wire.List(measurement.Quantities, static (w, quantity) =>
        {
            w.Decimal(quantity.Value);
            w.TextOrNull(quantity.Unit);
            WriteOperator(w, quantity.Operator);
        });
    }

    private static Measurement ReadMeasurement(WireReader wire) => new()
    {
        Raw = wire.Text(),
        Operator = ReadOperator(wire),
        Value = wire.DecimalOrNull(),
        Unit = wire.TextOrNull(),
        Qualitative = wire.Flag(),
        Quantities = wire.List(static w => new Quantity(w.Decimal(), w.TextOrNull(), ReadOperator(w))),
    };

    private static void WriteOperator(WireWriter wire, ComparisonOperator? sign) =>
        wire.Optional(sign, static (w, present) => w.Byte((byte)present));

    private static ComparisonOperator? ReadOperator(WireReader wire) => wire.Flag() ? (ComparisonOperator)wire.Byte() : null;
}
