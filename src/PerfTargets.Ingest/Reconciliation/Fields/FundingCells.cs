using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>Looks amount places up by what they are for and where the money comes from.</summary>
internal static class FundingCells
{
    /// <summary>The printed places of an item and a source, in printed order; more than one when a form prints the line twice.</summary>
    public static IReadOnlyList<FundingCell> Find(TargetForm form, FundingItem item, FundingSource source, string column)
    {
        var cells = new List<FundingCell>();
        for (var i = 0; i < form.Funding.Lines.Count; i++)
        {
            if (form.Funding.Lines[i].Item == item && form.Funding.Lines[i].Source == source)
                cells.Add(new FundingCell(form, i, column));
        }

        return cells;
    }

    /// <summary>The one place of an item and a source; null when the form lists none. Of several the first that is printed.</summary>
    public static FundingCell? First(TargetForm form, FundingItem item, FundingSource source, string column)
    {
        FundingCell? first = null;
        for (var i = 0; i < form.Funding.Lines.Count; i++)
        {
            if (form.Funding.Lines[i].Item != item || form.Funding.Lines[i].Source != source)
                continue;
            var cell = new FundingCell(form, i, column);
            if (!cell.Blank)
                return cell;
            first ??= cell;
        }

        return first;
    }

    /// <summary>
    /// The amount a form asks for: 年度资金总额, else 项目资金总额; on a department form else 支出预算, else 收入预算.
    /// Null when the form lists none of them.
    /// </summary>
    public static FundingCell? AnnualTotal(TargetForm form)
    {
        FundingItem[] items = form.Kind == FormKind.Project
            ? [FundingItem.Total, FundingItem.ProjectTotal]
            : [FundingItem.Total, FundingItem.Expenditure, FundingItem.Income];
        return items
            .Select(item => First(form, item, FundingSource.All, FundingColumn.Budget))
            .FirstOrDefault(cell => cell is not null);
    }

    /// <summary>Whether two places of one meaning are printed with different amounts.</summary>
    public static bool Disagree(IReadOnlyList<FundingCell> cells) =>
        cells.Where(cell => cell.Value is not null).Select(cell => cell.Value).Distinct().Count() > 1;
}
