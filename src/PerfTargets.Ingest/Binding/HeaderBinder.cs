using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>Puts the head of a form into its fields: unit, project, year, type, period, head counts.</summary>
internal sealed class HeaderBinder(FormBuilder form)
{
    /// <summary>Binds one head field.</summary>
    /// <param name="label">The label; its argument names the field.</param>
    /// <param name="cell">The label's cell: the place of a field that is blank.</param>
    /// <param name="value">The value; null when blank.</param>
    public void Bind(Label label, FormCell cell, ValueCell? value)
    {
        if (label.Argument is "periodStart" or "periodEnd")
            form.Provenance.TryAdd("/period", (value?.Cell ?? cell).At);
        form.HasPeriod |= label.Argument is "periodStart" or "periodEnd";
        form.HasProjectNameLabel |= label.Argument == "projectName";
        if (value is not { } v)
        {
            if (label.Argument is "projectName" or "unit")
                form.Provenance.TryAdd("/" + label.Argument, cell.At);
            return;
        }

        switch (label.Argument)
        {
            case "unit":
                form.Unit = Text(form.Unit, label, v, "/unit");
                break;
            case "competentDepartment":
                form.CompetentDepartment = Text(form.CompetentDepartment, label, v, "/competentDepartment");
                break;
            case "implementingUnit":
                form.ImplementingUnit = Text(form.ImplementingUnit, label, v, "/implementingUnit");
                break;
            case "projectName":
                form.ProjectName = Text(form.ProjectName, label, v, "/projectName");
                break;
            case "duties":
                form.Duties = Text(form.Duties, label, v, "/duties");
                break;
            case "projectType":
                form.ProjectType = CheckBoxList.Parse(v.Text) ?? new ProjectType([v.Text], [v.Text]);
                form.Place(v.Cell, v.Text, "/projectType");
                break;
            case "projectAttribute":
                BindAttribute(v);
                break;
            case "fiscalYear":
                BindYear(label, v);
                break;
            case "headcount":
                form.Headcount = Count(label, v, "/headcount");
                break;
            case "internalBodies":
                form.InternalBodies = Count(label, v, "/internalBodies");
                break;
            case "subordinateUnits":
                form.SubordinateUnits = Count(label, v, "/subordinateUnits");
                break;
            case "currency":
                BindCurrency(label, v);
                break;
            default:
                BindPeriod(label, v);
                break;
        }
    }

    private string? Text(string? former, Label label, ValueCell value, string pointer)
    {
        if (former is null || former == value.Text)
        {
            form.Place(value.Cell, value.Text, pointer);
            return value.Text;
        }

        form.SetAside(value.Cell, value.Text, BindingMessages.FieldRepeated(value.Cell, label.Printed, value.Text));
        return former;
    }

    private int? Count(Label label, ValueCell value, string pointer)
    {
        if (AmountParser.Count(value.Text) is { } count)
        {
            form.Place(value.Cell, value.Text, pointer);
            return count;
        }

        form.SetAside(value.Cell, value.Text, BindingMessages.CountUnreadable(value.Cell, label.Printed, value.Text));
        return null;
    }

    private void BindAttribute(ValueCell value)
    {
        var boxes = CheckBoxList.Parse(value.Text);
        form.ProjectAttribute = boxes is null ? value.Text : boxes.Selected.Count == 0 ? null : string.Join('、', boxes.Selected);
        form.Place(value.Cell, value.Text, "/projectAttribute");
    }

    private void BindYear(Label label, ValueCell value)
    {
        if (YearParser.Parse(value.Text) is { } year && form.FiscalYear is null)
        {
            form.FiscalYear = year;
            form.Place(value.Cell, value.Text, "/fiscalYear");
        }
        else
        {
            AddOther(label, value);
        }
    }

    private void BindCurrency(Label label, ValueCell value)
    {
        if (value.Text is "万元" or "元" or "亿元" or "人民币万元" or "人民币元")
        {
            form.CurrencyUnit ??= value.Text.Replace("人民币", "", StringComparison.Ordinal);
            form.Place(value.Cell, value.Text, "/funding/currencyUnit");
        }
        else
        {
            Bind(label with { Argument = "unit" }, value.Cell, value);
        }
    }

    private void BindPeriod(Label label, ValueCell value)
    {
        if (label.Argument == "period")
        {
            if (DateParser.ParsePeriod(value.Text) is not { } period)
            {
                AddOther(label, value);
                return;
            }

            form.HasPeriod = true;
            (form.PeriodStart, form.PeriodEnd) = period;
            form.Place(value.Cell, value.Text, "/period");
            return;
        }

        if (DateParser.Parse(value.Text) is not { } date)
        {
            form.SetAside(value.Cell, value.Text, BindingMessages.DateUnreadable(value.Cell, label.Printed, value.Text));
        }
        else if (label.Argument == "periodStart")
        {
            form.PeriodStart = date;
            form.Place(value.Cell, value.Text, "/period/start");
        }
        else
        {
            form.PeriodEnd = date;
            form.Place(value.Cell, value.Text, "/period/end");
        }
    }

    /// <summary>Keeps a labelled value that the canonical form has no place for.</summary>
    public void AddOther(Label label, ValueCell? value)
    {
        if (value is { } v)
            form.Place(v.Cell, v.Text, $"/otherFields/{form.OtherFields.Count}/text");
        form.OtherFields.Add(new OtherField(label.Printed, value?.Text));
    }
}
