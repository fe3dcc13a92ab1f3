namespace PerfTargets.Pdf.Fonts.Texts;

/// <summary>Something in a font that may tell the text of a code.</summary>
internal interface ITextSource
{
    /// <summary>The text of a code; null when this source does not tell.</summary>
    /// <param name="code">The code.</param>
    /// <param name="length">Its bytes.</param>
    /// <param name="cid">What it selects in a composite font; the code itself in a simple one.</param>
    string? Text(uint code, int length, int cid);
}
