namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>What a sheet shows of a value.</summary>
/// <param name="Text">The text.</param>
/// <param name="Loss">What the text does not say of the value.</param>
internal readonly record struct Shown(string Text, ShownLoss Loss = ShownLoss.None);

/// <summary>What a shown text does not say of the stored value.</summary>
internal enum ShownLoss
{
    /// <summary>Nothing that matters.</summary>
    None,

    /// <summary>Digits that the format rounds off.</summary>
    Rounded,

    /// <summary>The value: the format shows nothing of it, or another text in its place.</summary>
    Hidden,

    /// <summary>The format is not understood, or the value has no place in it: the number stands as without a format.</summary>
    Unformatted,
}
