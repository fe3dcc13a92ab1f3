using PerfTargets.Pdf.Fonts.Encodings;
using PerfTargets.Pdf.Fonts.Programs;

namespace PerfTargets.Pdf.Fonts.Texts;

/// <summary>The glyph names that a simple font's /Differences gives.</summary>
/// <param name="encoding">The font's encoding.</param>
/// <param name="program">The embedded program, for names that say nothing by themselves.</param>
internal sealed class DifferencesSource(SimpleEncoding encoding, Lazy<FontProgram?> program) : ITextSource
{
    /// <inheritdoc/>
    public string? Text(uint code, int length, int cid)
    {
        if (encoding.Name((int)(code & 0xFF)) is not { } name)
            return null;
        return GlyphNames.Text(name)
            ?? (program.Value is { } font && font.NamedGlyph(name) is var glyph and not 0 ? font.GlyphText(glyph) : null);
    }
}

/// <summary>A table of 256 characters: a base encoding or a symbol font. Codes with a name of their own are not in it.</summary>
/// <param name="table">The table, U+0000 for none.</param>
/// <param name="encoding">The font's encoding.</param>
internal sealed class TableSource(string table, SimpleEncoding encoding) : ITextSource
{
    /// <inheritdoc/>
    public string? Text(uint code, int length, int cid) =>
        encoding.Name((int)(code & 0xFF)) is null && table[(int)(code & 0xFF)] is var character and not '\0' ? character.ToString() : null;
}

/// <summary>The built-in encoding of an embedded program.</summary>
/// <param name="program">The program.</param>
/// <param name="encoding">The font's encoding: codes it names are not asked for.</param>
internal sealed class BuiltInSource(Lazy<FontProgram?> program, SimpleEncoding encoding) : ITextSource
{
    /// <inheritdoc/>
    public string? Text(uint code, int length, int cid) => encoding.Name((int)(code & 0xFF)) is null ? program.Value?.CodeText((int)code) : null;
}
