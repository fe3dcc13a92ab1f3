using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>Every text that the filer wrote on a form, names, tasks and remarks included.</summary>
internal static class FormProse
{
    /// <summary>The texts of the latest forms: several rules read the same ones.</summary>
    private static readonly Recent<TargetForm, List<FieldValue>> Latest = new(16, static form => [.. List(form)]);

    /// <summary>The head's texts first, then goals and indicators; blank ones left out.</summary>
    public static IReadOnlyList<FieldValue> Of(TargetForm form) => Latest.Of(form);

    private static IEnumerable<FieldValue> List(TargetForm form)
    {
        var head = new (string Pointer, string? Raw)[]
        {
            ("/projectName", form.ProjectName),
            ("/unit", form.Unit),
            ("/duties", form.Duties),
        };
        return head
            .Concat(form.OtherFields.Select((field, i) => (Pointer: FormattableString.Invariant($"/otherFields/{i}/text"), Raw: field.Text)))
            .Concat(form.KeyTasks.SelectMany(OfTask))
            .Where(entry => !string.IsNullOrWhiteSpace(entry.Raw))
            .Select(entry => new FieldValue(form, entry.Pointer, entry.Raw!))
            .Concat(FormTexts.Of(form).Select(text => text.Field))
            .Concat(IndicatorCell.Of(form).SelectMany(Notes));
    }

    private static IEnumerable<(string Pointer, string? Raw)> OfTask(KeyTask task, int i) =>
    [
        (FormattableString.Invariant($"/keyTasks/{i}/name"), task.Name),
        (FormattableString.Invariant($"/keyTasks/{i}/content"), task.Content),
    ];

    private static IEnumerable<FieldValue> Notes(IndicatorCell row)
    {
        if (!string.IsNullOrWhiteSpace(row.Indicator.ShortfallReason))
            yield return row.Field("shortfallReason", row.Indicator.ShortfallReason);
        if (!string.IsNullOrWhiteSpace(row.Indicator.Remark))
            yield return row.Field("remark", row.Indicator.Remark);
    }
}
