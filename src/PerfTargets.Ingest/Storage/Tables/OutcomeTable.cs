using System.Text.Json;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>What became of every rule on every form: one row a form.</summary>
internal static class OutcomeTable
{
    private static readonly string InsertRow = Statements.Insert("form_outcomes", "form_key, passed, failed, not_applicable, undecided");

    public static void Replace(Statements statements, IReadOnlyList<FormOutcomes> outcomes, Func<string, long> keyOf)
    {
        // Many forms share their lists, as the very object.
        var packed = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        string Packed<T>(IReadOnlyList<T> list, Func<IReadOnlyList<T>, string> pack) => packed.TryGetValue(list, out var known) ? known : packed[list] = pack(list);
        statements.Execute("DELETE FROM form_outcomes");
        foreach (var form in outcomes)
        {
            statements.Execute(
                InsertRow, keyOf(form.FormId),
                Packed(form.Passed, PackedText.Write), Packed(form.Failed, PackedText.Write), Packed(form.NotApplicable, PackedText.Write), Packed(form.InsufficientData, Pack));
        }
    }

    public static IReadOnlyList<FormOutcomes> Read(Statements statements)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var undecided = new Dictionary<string, IReadOnlyList<Undecided>>(StringComparer.Ordinal);
        IReadOnlyList<string> Words(string text) => lists.TryGetValue(text, out var known) ? known : lists[text] = JsonSerializer.Deserialize<string[]>(text)!;
        IReadOnlyList<Undecided> Reasons(string text) => undecided.TryGetValue(text, out var known) ? known : undecided[text] = Unpack(text);
        return
        [
            .. statements
                .Read(
                    """
                    SELECT d.path, f.form_index, f.form_id, o.passed, o.failed, o.not_applicable, o.undecided
                    FROM form_outcomes AS o JOIN forms AS f USING (form_key) JOIN documents AS d USING (document_key)
                    """,
                    row => (Path: row.Text(), Index: row.Int(), Form: new FormOutcomes(row.Text(), Words(row.Text()), Words(row.Text()), Words(row.Text()), Reasons(row.Text()))))
                .OrderBy(row => row.Path, StringComparer.Ordinal)
                .ThenBy(row => row.Index)
                .Select(row => row.Form),
        ];
    }

    private static string Pack(IReadOnlyList<Undecided> list) => PackedText.Write(json =>
    {
        foreach (var undecided in list)
        {
            json.WriteStartArray();
            json.WriteStringValue(undecided.RuleId);
            json.WriteStringValue(undecided.Reason.Zh);
            json.WriteStringValue(undecided.Reason.En);
            json.WriteEndArray();
        }
    });

    private static IReadOnlyList<Undecided> Unpack(string text) =>
        [.. JsonSerializer.Deserialize<string[][]>(text)!.Select(each => new Undecided(each[0], new Bilingual(each[1], each[2])))];
}
