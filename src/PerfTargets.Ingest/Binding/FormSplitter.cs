using PerfTargets.Ingest.Binding.Listings;

namespace PerfTargets.Ingest.Binding;

/// <summary>Cuts a document's rows into forms: at every title, and where a second head begins behind an indicator table.</summary>
internal sealed class FormSplitter(Lexicon lexicon)
{
    private readonly LabelReader labels = new(lexicon);

    /// <summary>The stretches of rows, in order; a stretch need not be a form.</summary>
    public List<List<FormRow>> Split(IReadOnlyList<FormRow> rows)
    {
        var stretches = new List<List<FormRow>>();
        var current = new List<FormRow>();
        var seenIndicators = false;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var isTitle = row.Only is { } cell && TitlePattern.IsTitle(cell.Text);
            if (isTitle || (seenIndicators && BeginsHead(row) && !IsListingHeader(row, i + 1 < rows.Count ? rows[i + 1] : null)))
            {
                stretches.Add(current);
                current = [];
                seenIndicators = false;
            }

            current.Add(row);
            seenIndicators |= IndicatorHeader.IsHeader(row, lexicon);
        }

        stretches.Add(current);
        return stretches;
    }

    /// <summary>true when the stretch holds a form: an indicator table, or at least three labels of a form's head and funding.</summary>
    public bool IsForm(IReadOnlyList<FormRow> stretch)
    {
        var found = 0;
        foreach (var row in stretch)
        {
            if (IndicatorHeader.IsHeader(row, lexicon))
                return true;
            if (!row.IsParagraph)
                found += row.Printed.Count(c => labels.Read(c.Text) is { Family: "head" or "funding" or "goal" or "amountGroup" });
        }

        var hasTitle = stretch.Count > 0 && stretch[0].Only is { } cell && TitlePattern.IsTitle(cell.Text);
        return hasTitle && found >= 3;
    }

    // The header of a list, printed again at the top of a page, has 项目名称 in it as a head has.
    private bool IsListingHeader(FormRow row, FormRow? next) =>
        IndicatorHeader.IsHeader(row, lexicon) || (next is not null && IndicatorHeader.IsHeader(next, lexicon) && ListingHeader.IsTopOf(row, next));

    private bool BeginsHead(FormRow row)
    {
        if (row.IsBlank || row.IsParagraph || row.Printed.Count < 2)
            return false;
        return labels.Read(row.Printed[0].Text) is { Family: "head", Argument: "projectName" or "unit" };
    }
}
