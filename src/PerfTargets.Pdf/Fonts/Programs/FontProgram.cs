namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>What an embedded font program tells about its glyphs.</summary>
internal abstract class FontProgram
{
    /// <summary>The text of a glyph; null when the program does not tell.</summary>
    public abstract string? GlyphText(int glyph);

    /// <summary>The text of a simple font's code by the built-in encoding; null when the program does not tell.</summary>
    public virtual string? CodeText(int code) => null;

    /// <summary>The glyph of a simple font's code by the built-in encoding; 0 when it has none.</summary>
    public virtual int CodeGlyph(int code) => 0;

    /// <summary>The glyph of a name; 0 when it has none.</summary>
    public virtual int NamedGlyph(string name) => 0;

    /// <summary>The glyph of a character; 0 when it has none.</summary>
    public virtual int CharacterGlyph(int character) => 0;

    /// <summary>The glyph of a CID where the program itself orders its glyphs by CID.</summary>
    public virtual int CidGlyph(int cid) => cid;

    /// <summary>The character collection of the program's CIDs; null when it has none.</summary>
    public virtual string? Collection => null;

    /// <summary>A glyph's advance as a part of the font size; null when it is not known.</summary>
    public virtual double? Advance(int glyph) => null;
}
