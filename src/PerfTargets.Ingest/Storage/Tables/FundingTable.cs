using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The lines of a form's funding table, with their printed strings.</summary>
internal static class FundingTable
{
    private const string Columns = "item, source, label, initial_budget, budget, final, execution_rate, points, score";

    private static readonly string InsertRow = Statements.Insert("funding_lines", "form_key, ordinal, " + Columns);

    private static readonly string InsertRaw = Statements.Insert("funding_raw", "form_key, line, ordinal, property, text");

    public static void Insert(Statements statements, long form, IReadOnlyList<FundingLine> lines)
    {
        foreach (var (ordinal, line) in lines.Index())
        {
            statements.Execute(
                InsertRow, form, ordinal,
                EnumWord<FundingItem>.Of(line.Item), EnumWord<FundingSource>.Of(line.Source), line.Label,
                line.InitialBudget, line.Budget, line.Final, line.ExecutionRate, line.Points, line.Score);
            foreach (var (place, raw) in line.Raw.Index())
                statements.Execute(InsertRaw, form, ordinal, place, raw.Key, raw.Value);
        }
    }

    public static FormRows<FundingLine> Read(Statements statements, string keys)
    {
        var raw = statements
            .Read(
                $"SELECT form_key, line, property, text FROM funding_raw WHERE {FormRows.In} ORDER BY form_key, line, ordinal",
                row => (Line: (row.Long(), row.Int()), Printed: KeyValuePair.Create(row.Text(), row.Text())),
                keys)
            .ToLookup(found => found.Line, found => found.Printed);
        return new(
            statements,
            $"SELECT form_key, form_key, ordinal, {Columns} FROM funding_lines WHERE {FormRows.In} ORDER BY form_key, ordinal",
            row =>
            {
                var line = (row.Long(), row.Int());
                return new FundingLine
                {
                    Item = row.Word<FundingItem>(),
                    Source = row.Word<FundingSource>(),
                    Label = row.Text(),
                    InitialBudget = row.DecimalOrNull(),
                    Budget = row.DecimalOrNull(),
                    Final = row.DecimalOrNull(),
                    ExecutionRate = row.DecimalOrNull(),
                    Points = row.DecimalOrNull(),
                    Score = row.DecimalOrNull(),
                    Raw = new Dictionary<string, string>(raw[line]),
                };
            },
            keys);
    }
}
