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

    private const string Select = $"SELECT ordinal, {Columns} FROM indicators WHERE form_key = $1 ORDER BY ordinal";

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

    public static IReadOnlyList<Indicator> Read(Statements statements, long form)
    {
        var quantities = MeasurementColumns.ReadQuantities(statements, form);
        var references = statements
            .Read(
                "SELECT indicator, label, raw, value FROM reference_values WHERE form_key = $1 ORDER BY indicator, ordinal",
                row => (Indicator: row.Int(), Value: new ReferenceValue(row.Text(), row.Text(), row.DecimalOrNull())),
                form)
            .ToLookup(found => found.Indicator, found => found.Value);
        return statements.Read(Select, row => Read(row, quantities, references), form);
    }

    private static Indicator Read(
        Row row,
        ILookup<(int Indicator, string Side), Quantity> quantities,
        ILookup<int, ReferenceValue> references)
    {
        var ordinal = row.Int();
        return new()
        {
            Section = row.TextOrNull(),
            Level1 = row.TextOrNull(),
            Level2 = row.TextOrNull(),
            Level3 = row.TextOrNull(),
            Dimension = row.WordOrNull<IndicatorDimension>(),
            Aspect = row.WordOrNull<IndicatorAspect>(),
            Target = MeasurementColumns.Read(row, [.. quantities[(ordinal, "target")]]),
            Actual = MeasurementColumns.Read(row, [.. quantities[(ordinal, "actual")]]),
            Explanation = row.TextOrNull(),
            ScoringRule = row.TextOrNull(),
            Points = row.DecimalOrNull(),
            Score = row.DecimalOrNull(),
            MeasureUnit = row.TextOrNull(),
            ValueType = row.TextOrNull(),
            ShortfallReason = row.TextOrNull(),
            Remark = row.TextOrNull(),
            References = [.. references[ordinal]],
        };
    }
}
