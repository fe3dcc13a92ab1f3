using PerfTargets.Pdf.Fonts.CMaps;

namespace PerfTargets.Pdf.Fonts.Texts;

/// <summary>Codes of a predefined CMap: they spell the text themselves, whatever the glyphs look like.</summary>
internal sealed class SpellingSource : ITextSource
{
    private readonly CMap encoding;
    private readonly CMap spelling;

    private SpellingSource(CMap encoding, CMap spelling)
    {
        this.encoding = encoding;
        this.spelling = spelling;
    }

    /// <summary>The source for an encoding; null when its codes spell nothing.</summary>
    public static SpellingSource? Of(CMap encoding)
    {
        // The upright form is asked for: the writing direction does not change the text.
        CMap? found = null;
        for (var map = encoding; map is not null; map = map.Parent)
            found = map.Spelling != CodeSpelling.None ? map : found;
        return found is null ? null : new SpellingSource(encoding, found);
    }

    /// <inheritdoc/>
    public string? Text(uint code, int length, int cid)
    {
        // A font's own CMap may give a code another meaning than the predefined one it builds on.
        for (var map = encoding; map.Spelling == CodeSpelling.None && map.Parent is not null; map = map.Parent)
        {
            if (map.Cids.TryFind(CMap.Key(code, length), out _))
                return null;
        }

        if (spelling.Spelling == CodeSpelling.Gb18030 && spelling.Cid(code, length) is var upright and > 0 && AdobeGb1.Text(upright) is { } text)
            return text;
        return CodeSpellings.Character(spelling.Spelling, code, length) is { } character ? char.ConvertFromUtf32(character) : null;
    }
}
