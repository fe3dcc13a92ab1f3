namespace PerfTargets.Ingest.Reading.Doc.Properties;

/// <summary>The styles ([MS-DOC] 2.9.271 STSH, 2.9.260 STD), as far as they hide text, set symbol fonts and number paragraphs.</summary>
internal sealed class StyleSheet
{
    private const int MostAncestors = 20;
    private const int NoStyle = 0x0FFF;

    private readonly List<Style?> styles = [];

    /// <param name="bytes">The structure STSH.</param>
    public StyleSheet(ReadOnlySpan<byte> bytes)
    {
        var header = bytes.U16(0);
        var count = bytes.U16(2);
        var baseLength = bytes.U16(4);
        long at = 2 + header;
        for (var i = 0; i < count && at < bytes.Length; i++)
        {
            var length = bytes.U16(at);
            styles.Add(length == 0 ? null : Read(bytes.Part(at + 2, length), baseLength));
            at += 2 + length;
        }
    }

    /// <summary>Whether text is hidden by its paragraph's and its own style; styles that both say so cancel each other.</summary>
    public bool IsHidden(int paragraph, int? character) =>
        (Inherited(paragraph, s => s.Characters.Vanish) ?? false) != (character is { } own && (Inherited(own, s => s.Characters.Vanish) ?? false));

    /// <summary>The font the styles set; null when they set none.</summary>
    public int? FontOf(int paragraph, int? character) =>
        (character is { } own ? Inherited(own, s => s.Characters.Font) : null) ?? Inherited(paragraph, s => s.Characters.Font);

    /// <summary>The list of a paragraph style and its level there; null for none.</summary>
    public (int List, int? Level)? ListOf(int paragraph) =>
        Inherited(paragraph, s => s.Paragraphs.List) is { } list ? (list, Inherited(paragraph, s => s.Paragraphs.ListLevel)) : null;

    private T? Inherited<T>(int style, Func<Style, T?> read)
        where T : struct
    {
        for (var i = 0; i < MostAncestors && style < styles.Count && styles[style] is { } found; i++)
        {
            if (read(found) is { } value)
                return value;
            style = found.BasedOn;
        }

        return null;
    }

    // StdfBase: the kind of the style and the one it is based on, then how many sets of properties it has.
    private static Style Read(ReadOnlySpan<byte> bytes, int baseLength)
    {
        var kind = bytes.U16(2) & 0xF;
        var style = new Style { BasedOn = bytes.U16(2) >> 4 };
        if (style.BasedOn == NoStyle)
            style.BasedOn = int.MaxValue;
        var sets = bytes.U16(4) & 0xF;
        long at = baseLength + 2 + (bytes.U16(baseLength) * 2) + 2;
        for (var i = 0; i < sets && at < bytes.Length; i++)
        {
            at += at & 1;
            var length = bytes.U16(at);
            var properties = bytes.Part(at + 2, length);
            if (kind == 1 && i == 0)
                style.Paragraphs.Apply(properties.Part(2, properties.Length), []);
            else if ((kind == 1 && i == 1) || (kind == 2 && i == 0))
                style.Characters.Apply(properties);
            at += 2 + length;
        }

        return style;
    }

    private sealed class Style
    {
        public CharacterProperties Characters;

        public int BasedOn { get; set; }

        public ParagraphProperties Paragraphs { get; } = new();
    }
}
