using System.Globalization;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>A figure that two forms of one project print differently.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Former">The field of the one form.</param>
/// <param name="Later">The field of the other.</param>
/// <param name="Difference">How much it rose; null when it is no number on both.</param>
internal sealed record FigureChange(string Label, FieldValue Former, FieldValue Later, decimal? Difference)
{
    /// <summary>The figures of two forms that differ, in printed order: amounts, then targets and actual values.</summary>
    public static IReadOnlyList<FigureChange> Between(TargetForm former, TargetForm later)
    {
        var before = Figures(former);
        var after = Figures(later).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        var changes = new List<FigureChange>();
        foreach (var figure in before)
        {
            var counterpart = after.Remove(figure.Key, out var found) ? found : figure with { Field = figure.Field with { Form = later, Raw = "" }, Value = null };
            if (!IsSame(figure, counterpart))
                changes.Add(new FigureChange(figure.Label, figure.Field, counterpart.Field, counterpart.Value - figure.Value));
        }

        changes.AddRange(Figures(later).Where(figure => after.ContainsKey(figure.Key) && figure.Field.Raw.Length > 0)
            .Select(figure => new FigureChange(figure.Label, figure.Field with { Form = former, Raw = "" }, figure.Field, null)));
        return changes;
    }

    private static bool IsSame(Figure one, Figure other) => one.Value is not null && other.Value is not null
        ? one.Value == other.Value
        : PrintedText.Normalise(one.Field.Raw) == PrintedText.Normalise(other.Field.Raw);

    private static List<Figure> Figures(TargetForm form)
    {
        var figures = new List<Figure>();
        void Add(string key, string label, string pointer, string? raw, decimal? value)
        {
            var twin = figures.Count(figure => figure.Key.StartsWith(key + "#", StringComparison.Ordinal));
            var print = raw ?? (value is { } number ? Reconciliation.Figures.Print(number) : "");
            figures.Add(new Figure(key + "#" + twin.ToString(CultureInfo.InvariantCulture), label, new FieldValue(form, pointer, print), value));
        }

        for (var i = 0; i < form.Funding.Lines.Count; i++)
        {
            var line = form.Funding.Lines[i];
            foreach (var (column, value) in new[] { ("budget", line.Budget), ("final", line.Final) })
            {
                Add(
                    string.Create(CultureInfo.InvariantCulture, $"{line.Item}/{line.Source}/{column}"), line.Label,
                    string.Create(CultureInfo.InvariantCulture, $"/funding/lines/{i}/{column}"), line.Raw.GetValueOrDefault(column), value);
            }
        }

        for (var i = 0; i < form.Indicators.Count; i++)
        {
            var indicator = form.Indicators[i];
            var name = indicator.Level3 ?? indicator.Level2 ?? "";
            foreach (var (part, measurement) in new[] { ("target", indicator.Target), ("actual", indicator.Actual) })
            {
                Add(
                    string.Create(CultureInfo.InvariantCulture, $"{indicator.Aspect}/{PrintedText.Normalise(name)}/{part}"), name,
                    string.Create(CultureInfo.InvariantCulture, $"/indicators/{i}/{part}"), measurement?.Raw, measurement?.Value);
            }
        }

        return figures;
    }

    private sealed record Figure(string Key, string Label, FieldValue Field, decimal? Value);
}
