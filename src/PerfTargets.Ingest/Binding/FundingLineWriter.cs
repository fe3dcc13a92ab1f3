using PerfTargets.Ingest.Characters;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>Adds funding lines and sets their values: the one place where an amount's text becomes a number.</summary>
internal sealed class FundingLineWriter(FormBuilder form)
{
    // In the order of the property names, whatever the order of the columns.
    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> raw, string property, string text)
    {
        var names = new List<string>(raw.Keys) { property };
        names.Sort(StringComparer.Ordinal);
        var sorted = new Dictionary<string, string>();
        foreach (var name in names)
            sorted[name] = name == property ? text : raw[name];
        return sorted;
    }

    // "—" says that nothing belongs here.
    private static bool IsDash(string text) => text.All(c => TextFold.Fold(c) is '-' or '/' or ' ');

    /// <summary>Adds an empty line; returns its index.</summary>
    public int Add(FundingItem item, FundingSource source, string label)
    {
        form.FundingLines.Add(new FundingLine { Item = item, Source = source, Label = label, Raw = new Dictionary<string, string>() });
        return form.FundingLines.Count - 1;
    }

    /// <summary>Sets one property of a line: its number, its printed string and its place.</summary>
    /// <param name="index">The line.</param>
    /// <param name="property">initialBudget, budget, final, executionRate, points or score.</param>
    /// <param name="value">The printed value.</param>
    public void Set(int index, string property, ValueCell value)
    {
        var line = form.FundingLines[index];
        if (line.Raw.TryGetValue(property, out _))
        {
            form.SetAside(value.Cell, value.Text, BindingMessages.FieldRepeated(value.Cell, line.Label, value.Text));
            return;
        }

        // A percentage in an amount's place is no amount.
        var isPercent = TextFold.Fold(value.Text).EndsWith('%');
        var number = isPercent && property != "executionRate" ? null : AmountParser.Parse(value.Text);
        form.Place(value.Cell, value.Text, $"/funding/lines/{index}/{property}");
        if (number is null && !IsDash(value.Text))
            form.Diagnostics.Add(BindingMessages.AmountUnreadable(value.Cell, line.Label));

        line = line with { Raw = With(line.Raw, property, value.Text) };
        form.FundingLines[index] = property switch
        {
            "initialBudget" => line with { InitialBudget = number },
            "final" => line with { Final = number },
            "executionRate" => line with { ExecutionRate = number },
            "points" => line with { Points = number },
            "score" => line with { Score = number },
            _ => line with { Budget = number },
        };
    }
}
