using System.Globalization;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reporting.Masking;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>The parts of one form that a finding rests on.</summary>
internal static class FormExcerpts
{
    /// <summary>The excerpts: of the table or field with the finding's place first.</summary>
    /// <param name="form">The form.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="mask">Takes personal data out before a text is cut.</param>
    public static IReadOnlyList<ExcerptTable> Of(TargetForm form, Finding finding, PersonalMask mask)
    {
        var isFirst = finding.FormIds.Count == 0 || finding.FormIds[0] == form.FormId;
        var name = isFirst ? null : mask.Of(FindingOrder.NameOf(form, chinese: true));
        var places = new List<ExcerptPlace>();
        for (var i = 0; i < finding.Evidence.Count; i++)
        {
            if (finding.Evidence[i].FormId == form.FormId)
                places.Add(ExcerptPlace.Of(finding.Evidence[i], isWrong: i == 0, finding, mask));
        }

        return
        [
            .. places.GroupBy(place => place.Part).Select(part => part.Key switch
            {
                ExcerptPart.Indicators => IndicatorExcerpt.Of(form, name, [.. part], mask),
                ExcerptPart.Funding => FundingExcerpt.Of(form, name, [.. part]),
                _ => FieldExcerpt.Of(form, name, [.. part]),
            }),
        ];
    }
}

/// <summary>Which part of a form an excerpt shows.</summary>
internal enum ExcerptPart
{
    /// <summary>A label with its value: head, goals, tasks, signatures.</summary>
    Fields,

    /// <summary>The funding table.</summary>
    Funding,

    /// <summary>The indicator table.</summary>
    Indicators,
}

/// <summary>A place a finding rests on, taken apart.</summary>
/// <param name="Part">The part of the form.</param>
/// <param name="Row">The row in that part, from 0; null for a field of the head and a part as a whole.</param>
/// <param name="Column">The property, with its index where it is a list: target, references/1.</param>
/// <param name="Pointer">The pointer it was taken from.</param>
/// <param name="Cell">What stands there, marked.</param>
internal sealed record ExcerptPlace(ExcerptPart Part, int? Row, string Column, string Pointer, ExcerptCell Cell)
{
    /// <summary>Takes a place apart.</summary>
    public static ExcerptPlace Of(Evidence evidence, bool isWrong, Finding finding, PersonalMask mask)
    {
        var steps = evidence.Pointer.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var (part, at) = steps switch
        {
            ["indicators", _, ..] => (ExcerptPart.Indicators, 1),
            ["funding", "lines", _, ..] => (ExcerptPart.Funding, 2),
            [_, _, ..] => (ExcerptPart.Fields, 1),
            _ => (ExcerptPart.Fields, steps.Length),
        };
        int? row = at < steps.Length && int.TryParse(steps[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var column = steps.Length > at + 1
            ? string.Join('/', steps[(at + 1)..].TakeWhile((step, i) => i == 0 || (steps[at + 1] == "references" && i == 1)))
            : "";
        var raw = part == ExcerptPart.Funding ? evidence.Raw : mask.Of(evidence.Raw);
        var text = isWrong
            ? EvidenceExcerpt.Cut(raw, finding.Actual, ExcerptLimits.Around, ExcerptLimits.Around)
            : MarkedText.Beginning(raw, ExcerptLimits.Around * 2);

        // A figure that is the whole cell is marked by its cell.
        if (text is { Before: "", After: "" })
            text = text with { Before = text.Marked, Marked = "" };
        return new ExcerptPlace(part, row, column, evidence.Pointer, new ExcerptCell(isWrong ? ExcerptRole.Wrong : ExcerptRole.Related, text));
    }
}
