using System.Text;
using PerfTargets.Ingest.Reading.Doc.Properties;
using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Doc.Lists;

/// <summary>Reads levels of lists, one behind another ([MS-DOC] 2.9.150 LVL, 2.9.151 LVLF).</summary>
internal ref struct LevelReader(ReadOnlySpan<byte> bytes, long start, Fonts fonts)
{
    private const int HeadLength = 28;

    // What a level's format is called, by its number ([MS-OSHARED] 2.2.1.3, MSONFC).
    private static readonly string[] Formats =
    [
        "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText", "hex", "chicago",
        "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal",
        "japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2", "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet",
        "ganada", "chosung", "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle",
        "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting", "ideographLegalTraditional",
        "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand",
    ];

    private static readonly string[] Suffixes = ["tab", "space", "nothing"];

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private readonly Fonts fonts = fonts;
    private long at = start;

    /// <summary>Passes over bytes.</summary>
    public void Skip(int count) => at += count;

    /// <summary>Start and flags of a level that a list defines anew.</summary>
    public (int Start, int Flags) ReadOverride()
    {
        var head = (bytes.I32(at), bytes.I32(at + 4));
        at += 8;
        return head;
    }

    /// <summary>The next level; null at the end of the bytes.</summary>
    public ListLevel? Read()
    {
        if (at + HeadLength > bytes.Length)
            return null;
        var (format, flags, suffix) = (bytes.U8(at + 4), bytes.U8(at + 5), bytes.U8(at + 15));
        var (characters, paragraphs) = (bytes.U8(at + 24), bytes.U8(at + 25));
        var level = new ListLevel
        {
            Start = bytes.I32(at),
            Format = format == 0xFF ? "none" : format < Formats.Length ? Formats[format] : "decimal",
            IsLegal = (flags & 4) != 0,
            RestartsAfter = (flags & 8) != 0 ? bytes.U8(at + 26) : null,
            Suffix = suffix < Suffixes.Length ? Suffixes[suffix] : "tab",
        };
        var properties = default(CharacterProperties);
        properties.Apply(bytes.Part(at + HeadLength + paragraphs, characters));
        level.Font = fonts.Symbol(properties.Font);
        at += HeadLength + paragraphs + characters;
        level.Text = Text(bytes.Part(at + 2, bytes.U16(at) * 2L));
        at += 2 + (bytes.U16(at) * 2L);
        return level;
    }

    // In the text of a level the characters 0 to 8 stand for the numbers of the levels.
    private static string Text(ReadOnlySpan<byte> characters)
    {
        var text = new StringBuilder();
        foreach (var c in Encoding.Unicode.GetString(characters))
        {
            if (c < ListDefinitions.Levels)
                text.Append('%').Append((char)('1' + c));
            else
                text.Append(c);
        }

        return text.ToString();
    }
}
