using System.Text;

namespace PerfTargets.Pdf.Fonts.Texts;

/// <summary>A /ToUnicode that names Identity-H: the code is the character.</summary>
internal sealed class IdentityTextSource : ITextSource
{
    /// <inheritdoc/>
    public string? Text(uint code, int length, int cid) => Rune.IsValid(code) ? char.ConvertFromUtf32((int)code) : null;
}
