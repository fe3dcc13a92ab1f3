using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>A target or actual value as five columns of its indicator, with its quantities in rows of their own.</summary>
internal static class MeasurementColumns
{
    private static readonly string InsertQuantity = Statements.Insert("quantities", "form_key, indicator, side, ordinal, value, unit, operator");

    public static object?[] Of(Measurement? measurement) => measurement is null
        ? new object?[5]
        : [measurement.Raw, EnumWord<ComparisonOperator>.Of(measurement.Operator), measurement.Value, measurement.Unit, measurement.Qualitative];

    public static Measurement? Read(Row row, IReadOnlyList<Quantity> quantities)
    {
        var (raw, comparison, value, unit) = (row.TextOrNull(), row.WordOrNull<ComparisonOperator>(), row.DecimalOrNull(), row.TextOrNull());
        var qualitative = row.LongOrNull() == 1;
        return raw is null
            ? null
            : new() { Raw = raw, Operator = comparison, Value = value, Unit = unit, Qualitative = qualitative, Quantities = quantities };
    }

    public static void InsertQuantities(Statements statements, long form, int indicator, string side, Measurement? measurement)
    {
        if (measurement is null)
            return;
        foreach (var (ordinal, quantity) in measurement.Quantities.Index())
        {
            statements.Execute(
                InsertQuantity, form, indicator, side, ordinal,
                quantity.Value, quantity.Unit, EnumWord<ComparisonOperator>.Of(quantity.Operator));
        }
    }

    public static ILookup<(long Form, int Indicator, string Side), Quantity> ReadQuantities(Statements statements, string keys) => statements
        .Read(
            $"SELECT form_key, indicator, side, value, unit, operator FROM quantities WHERE {FormRows.In} ORDER BY form_key, indicator, side, ordinal",
            row => (Place: (row.Long(), row.Int(), row.Text()), Quantity: new Quantity(row.Decimal(), row.TextOrNull(), row.WordOrNull<ComparisonOperator>())),
            keys)
        .ToLookup(found => found.Place, found => found.Quantity);
}
