using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>One row of the indicator table, with its place and the names of its cells.</summary>
/// <param name="Form">The form.</param>
/// <param name="Index">Place of the row, from 0.</param>
internal sealed record IndicatorCell(TargetForm Form, int Index)
{
    /// <summary>The rows of the latest forms: every rule reads the same ones.</summary>
    private static readonly Recent<TargetForm, List<IndicatorCell>> Latest =
        new(16, static form => [.. Enumerable.Range(0, form.Indicators.Count).Select(i => new IndicatorCell(form, i))]);

    /// <summary>The row.</summary>
    public Indicator Indicator => Form.Indicators[Index];

    /// <summary>What the row is called in messages: its third level, or the nearest level that is printed.</summary>
    public string Label => Indicator.Level3 ?? Indicator.Level2 ?? FormattableString.Invariant($"第{Index + 1}个指标");

    /// <summary>The printed target; empty when blank.</summary>
    public string TargetText => Indicator.Target?.Raw ?? "";

    /// <summary>Whether nothing stands in the target's cell.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(TargetText);

    /// <summary>Whether the row says that it does not apply, or was left out of use: 不适用, or neither name nor target.</summary>
    public bool IsUnused => NotApplicableWords.Match(TargetText) || (IsBlank && string.IsNullOrWhiteSpace(Indicator.Level3));

    /// <summary>Whether what the target says is not known: it holds characters that could not be read, or a placeholder only.</summary>
    public bool IsUnknown => UndecodedText.IsIn(TargetText) || Placeholder.IsWhole(TargetText);

    /// <summary>The target's field.</summary>
    public FieldValue Target => Field("target", TargetText);

    /// <summary>The name's field.</summary>
    public FieldValue Name => Field("level3", Indicator.Level3 ?? "");

    /// <summary>A field of the row.</summary>
    public FieldValue Field(string name, string raw) => new(Form, Pointers.Indicator(Index, name), raw);

    /// <summary>Notes in the tally that the target is not known.</summary>
    public void LackTarget(OutcomeTally tally) => tally.Lack(
        $"“{Label}”的指标值“{Excerpt.Of(TargetText)}”读不出，或还是占位符",
        $"the target of “{Label}”, “{Excerpt.Of(TargetText)}”, could not be read or is a placeholder");

    /// <summary>The rows of a form in printed order.</summary>
    public static IReadOnlyList<IndicatorCell> Of(TargetForm form) => Latest.Of(form);
}

/// <summary>Words that say a row does not apply.</summary>
internal static class NotApplicableWords
{
    /// <summary>Whether the text is such a word.</summary>
    public static bool Match(string text) => PrintedText.Normalise(text).TrimEnd('。') is "不适用" or "不涉及" or "无" or "/" or "—" or "——" or "-";
}
