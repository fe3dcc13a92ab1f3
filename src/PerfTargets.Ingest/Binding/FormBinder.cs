namespace PerfTargets.Ingest.Binding;

/// <summary>Fills one form from its rows: heading, then fields and indicator tables in the order in which they stand.</summary>
internal sealed class FormBinder(Lexicon lexicon)
{
    /// <summary>The filled form; every printed cell has its place in it.</summary>
    public FormBuilder Bind(IReadOnlyList<FormRow> rows)
    {
        var form = new FormBuilder();
        var heading = new HeadingBinder(form, lexicon);
        var fields = new FieldBinder(form, lexicon);
        var indicators = new IndicatorBinder(form, lexicon);

        var hasIndicators = false;
        heading.Bind(rows);
        for (var at = 0; at < rows.Count;)
        {
            if (heading.Owns(rows[at]))
            {
                at++;
            }
            else if (indicators.IsHeader(rows[at]))
            {
                fields.Close();
                at = indicators.Bind(rows, at);
                hasIndicators = true;
            }
            else
            {
                fields.Bind(rows[at++]);
            }
        }

        if (!hasIndicators)
            form.Diagnostics.Add(BindingMessages.IndicatorsMissing());
        Finish(form, heading, rows);
        return form;
    }

    /// <summary>What is left to do when every row was bound: headings, the year in the title, what fits nowhere.</summary>
    public static void Finish(FormBuilder form, HeadingBinder heading, IReadOnlyList<FormRow> rows)
    {
        heading.Settle();
        form.FiscalYear ??= form.Title is null ? null : YearParser.FindIn(form.Title);
        foreach (var cell in rows.SelectMany(r => r.Printed))
        {
            if (!cell.IsUsed)
                form.SetAside(cell, cell.Text, BindingMessages.UnplacedText(cell));
        }
    }
}
