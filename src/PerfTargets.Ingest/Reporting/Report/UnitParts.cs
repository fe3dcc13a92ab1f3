namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>Collects the forms of a unit.</summary>
internal sealed class UnitParts
{
    private readonly List<ReportForm> forms = [];
    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);

    /// <summary>Adds a form.</summary>
    /// <param name="unit">The unit as this form prints it.</param>
    /// <param name="form">The form, without its findings.</param>
    public void Add(string? unit, ReportForm form)
    {
        if (unit is not null)
            spellings[unit] = spellings.GetValueOrDefault(unit) + 1;
        forms.Add(form);
    }

    /// <summary>The unit with its forms in order.</summary>
    public ReportUnit Finish(IReadOnlyDictionary<string, IReadOnlyList<ReportFinding>> findings, IReadOnlyList<UnreadInput> unread)
    {
        var complete = forms
            .Select(form => findings.TryGetValue(form.FormId, out var own) ? form with { Findings = own } : form)
            .Select(form => (Form: form, Counts: FindingCounts.Of(form.Findings.Select(f => f.Finding))))
            .OrderByDescending(each => each.Counts.Errors).ThenByDescending(each => each.Counts.Warnings).ThenByDescending(each => each.Counts.Info)
            .ThenBy(each => each.Form.Path, StringComparer.Ordinal).ThenBy(each => each.Form.FirstPage).ThenBy(each => each.Form.FormId, StringComparer.Ordinal)
            .ToList();
        return new ReportUnit
        {
            Name = spellings.Count == 0
                ? null
                : spellings.OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key,
            Forms = [.. complete.Select(each => each.Form)],
            Findings = new FindingCounts(complete.Sum(e => e.Counts.Errors), complete.Sum(e => e.Counts.Warnings), complete.Sum(e => e.Counts.Info)),
            Unread = unread,
        };
    }
}
