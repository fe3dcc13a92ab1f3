using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The indicators of a form, with their quantities and reference values.</summary>
internal static class IndicatorTable
{
    private const string Columns =
        "section, level1, level2, level3, dimension, aspect, "
        + "target_raw, target_operator, target_value, target_unit, target_qualitative, "
        + "actual_raw, actual_operator, actual_value, actual_unit, actual_qualitative, "
        + "explanation, scoring_rule, points, score, measure_unit, value_type, shortfall_reason, remark";

    private const string Select = $"SELECT form_key, form_key, ordinal, {Columns} FROM indicators WHERE {FormRows.In} ORDER BY form_key, ordinal";

    private static readonly string InsertRow = Statements.Insert("indicators", "form_key, ordinal, " + Columns);

    private static readonly string InsertReference = Statements.Insert("reference_values", "form_key, indicator, ordinal, label, raw, value");

    public static void Insert(Statements statements, long form, IReadOnlyList<Indicator> indicators)
    {
        foreach (var (ordinal, indicator) in indicators.Index())
        {
            statements.Execute(InsertRow, [
                form, ordinal,
                indicator.Section, indicator.Level1, indicator.Level2, indicator.Level3,
                EnumWord<IndicatorDimension>.Of(indicator.Dimension), EnumWord<IndicatorAspect>.Of(indicator.Aspect),
                .. MeasurementColumns.Of(indicator.Target),
                .. MeasurementColumns.Of(indicator.Actual),
                indicator.Explanation, indicator.ScoringRule, indicator.Points, indicator.Score,
                indicator.MeasureUnit, indicator.ValueType, indicator.ShortfallReason, indicator.Remark]);
            MeasurementColumns.InsertQuantities(statements, form, ordinal, "target", indicator.Target);
            MeasurementColumns.InsertQuantities(statements, form, ordinal, "actual", indicator.Actual);
            foreach (var (place, reference) in indicator.References.Index())
                statements.Execute(InsertReference, form, ordinal, place, reference.Label, reference.Raw, reference.Value);
        }
    }

    public static FormRows<Indicator> Read(Statements statements, string keys)
    {
        var quantities = MeasurementColumns.ReadQuantities(statements, keys);
        var references = statements
            .Read(
                $"SELECT form_key, indicator, label, raw, value FROM reference_values WHERE {FormRows.In} ORDER BY form_key, indicator, ordinal",
                row => (Place: (row.Long(), row.Int()), Value: new ReferenceValue(row.Text(), row.Text(), row.DecimalOrNull())),
                keys)
            .ToLookup(found => found.Place, found => found.Value);
        return new(statements, Select, row => Read(row, quantities, references), keys);
    }

    private static Indicator Read(
        Row row,
        ILookup<(long Form, int Indicator, string Side), Quantity> quantities,
        ILookup<(long Form, int Indicator), ReferenceValue> references)
    {
        var (form, ordinal) = (row.Long(), row.Int());
        return new()
        {
            Section = row.TextOrNull(),
            Level1 = row.TextOrNull(),
            Level2 = row.TextOrNull(),
            Level3 = row.TextOrNull(),
            Dimension = row.WordOrNull<IndicatorDimension>(),
            Aspect = row.WordOrNull<IndicatorAspect>(),
            Target = MeasurementColumns.Read(row, [.. quantities[(form, ordinal, "target")]]),
            Actual = MeasurementColumns.Read(row, [.. quantities[(form, ordinal, "actual")]]),
            Explanation = row.TextOrNull(),
            ScoringRule = row.TextOrNull(),
            Points = row.DecimalOrNull(),
            Score = row.DecimalOrNull(),
            MeasureUnit = row.TextOrNull(),
            ValueType = row.TextOrNull(),
            ShortfallReason = row.TextOrNull(),
            Remark = row.TextOrNull(),
            References = [.. references[(form, ordinal)]],
        };
    }
}
