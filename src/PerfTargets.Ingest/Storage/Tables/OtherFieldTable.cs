using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The labelled fields of a form that have no place of their own.</summary>
internal static class OtherFieldTable
{
    private static readonly string InsertRow = Statements.Insert("other_fields", "form_key, ordinal, label, text");

    public static void Insert(Statements statements, long form, IReadOnlyList<OtherField> fields)
    {
        foreach (var (ordinal, field) in fields.Index())
            statements.Execute(InsertRow, form, ordinal, field.Label, field.Text);
    }

    public static FormRows<OtherField> Read(Statements statements, string keys) => new(
        statements,
        $"SELECT form_key, label, text FROM other_fields WHERE {FormRows.In} ORDER BY form_key, ordinal",
        row => new OtherField(row.Text(), row.TextOrNull()),
        keys);
}
