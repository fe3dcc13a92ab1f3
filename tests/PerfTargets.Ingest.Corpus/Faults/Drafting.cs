using System.Globalization;
using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Faults;

/// <summary>What most faults do: pick a project, change an amount, change a row.</summary>
internal static class Drafting
{
    /// <summary>A fault in a project on the layouts named; on all of its kind when none is.</summary>
    public static PlantedFault InProject(string rule, string way, Func<SeededRandom, DraftForm, (DraftForm Form, string Raw)?> change, params string[] layouts) =>
        new(rule, way, (random, folder) =>
        {
            if (layouts.Length > 0 && !layouts.Contains(folder.ProjectLayout.Name))
                return null;
            var at = random.Next(folder.Projects.Count);
            return change(random, folder.Projects[at]) is { } done ? Planted.InProject(folder, at, done.Form, done.Raw) : null;
        });

    /// <summary>A fault in the department form.</summary>
    public static PlantedFault InDepartment(string rule, string way, Func<SeededRandom, DraftForm, (DraftForm Form, string Raw)?> change, params string[] layouts) =>
        new(rule, way, (random, folder) =>
            (layouts.Length == 0 || layouts.Contains(folder.DepartmentLayout.Name)) && change(random, folder.Department) is { } done
                ? Planted.InDepartment(folder, done.Form, done.Raw)
                : null);

    /// <summary>A fault in the first row of an aspect.</summary>
    public static PlantedFault InRow(string rule, string way, IndicatorAspect aspect, Func<SeededRandom, DraftIndicator, (DraftIndicator Row, string Raw)?> change, params string[] layouts) =>
        InProject(rule, way, (random, form) => Row(form, aspect, row => change(random, row)), layouts);

    /// <summary>Changes the first row of an aspect that the change takes.</summary>
    public static (DraftForm Form, string Raw)? Row(DraftForm form, IndicatorAspect aspect, Func<DraftIndicator, (DraftIndicator Row, string Raw)?> change)
    {
        for (var at = 0; at < form.Indicators.Count; at++)
        {
            if (form.Indicators[at].Aspect == aspect && change(form.Indicators[at]) is { } done)
                return (form with { Indicators = [.. form.Indicators.Select((row, index) => index == at ? done.Row : row)] }, done.Raw);
        }

        return null;
    }

    /// <summary>An amount in 万元 changed by an amount that no rounding explains; blank amounts stay.</summary>
    public static string Shift(SeededRandom random, string amount) =>
        amount.Length == 0 ? amount : (Number(amount) + random.Pick<decimal>([0.11m, 1m, 2.7m, 10m])).ToString(Decimals(amount), CultureInfo.InvariantCulture);

    /// <summary>A printed number.</summary>
    public static decimal Number(string printed) => decimal.Parse(printed, CultureInfo.InvariantCulture);

    private static string Decimals(string amount) => amount.Contains('.', StringComparison.Ordinal) ? "0.00####" : "0.######";
}
