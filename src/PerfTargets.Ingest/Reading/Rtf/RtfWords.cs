using System.Collections.Frozen;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>The control words that matter; all others format text, and are passed over.</summary>
internal static class RtfWords
{
    private const int Longest = 32;

    // Characters that have a word: those that stay, breaks among them.
    private static readonly Dictionary<string, string> Characters = new()
    {
        ["tab"] = "\t",
        ["line"] = "\n",
        ["page"] = "\n",
        ["column"] = "\n",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["bullet"] = "•",
        ["emspace"] = "\u2003",
        ["enspace"] = "\u2002",
        ["qmspace"] = "\u2005",
        ["zwj"] = "\u200D",
        ["zwnj"] = "\u200C",
    };

    // Groups whose text is no text of the document, though no \* marks them; and those marked that are said elsewhere.
    private static readonly string[] Silent =
    [
        "colortbl", "stylesheet", "info", "filetbl", "nonesttables", "nonshppict", "shprslt", "xe", "tc", "tcn", "rxe", "txe", "private",
        "pntxta", "pntxtb", "template", "ffname", "ffdeftext", "ffhelptext", "ffstattext", "ffentrymcr", "ffexitmcr", "ffformat", "mmathPict",
        "fchars", "lchars", "falt", "panose", "fontemb", "objdata", "objname", "sp", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc",
    ];

    private static readonly string[] Known =
    [
        "ansi", "mac", "pc", "pca", "ansicpg", "deff", "uc", "u", "f", "fcharset", "fonttbl", "plain", "pard", "v", "deleted", "intbl", "itap",
        "trowd", "trleft", "clmrg", "clvmgf", "clvmrg", "cellx", "cell", "row", "nestcell", "nestrow", "nesttableprops", "par", "sect",
        "field", "fldinst", "fldrslt", "formfield", "fftype", "ffres", "ffdefres", "ffl", "listtext", "pntext", "footnote", "ftnalt",
        "annotation", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "pict", "shppict", "shp",
        "shpinst", "shptxt", "do", "dptxbxtext", "sn", "sv", "object", "objclass", "upr", "ud", "moMath", "moMathPara", "mr",
    ];

    private static readonly FrozenDictionary<string, RtfWord>.AlternateLookup<ReadOnlySpan<char>> Words =
        Known.Select(w => KeyValuePair.Create(w, new RtfWord(w, null, IsSilent: false)))
            .Concat(Silent.Select(w => KeyValuePair.Create(w, new RtfWord(null, null, IsSilent: true))))
            .Concat(Characters.Select(c => KeyValuePair.Create(c.Key, new RtfWord(null, c.Value, IsSilent: false))))
            .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks a control word up; one that is passed over is none of what it could be.</summary>
    public static RtfWord Find(ReadOnlySpan<byte> name)
    {
        Span<char> room = stackalloc char[Longest];
        for (var i = 0; i < name.Length; i++)
            room[i] = (char)name[i];
        return Words.TryGetValue(room[..name.Length], out var word) ? word : default;
    }
}

/// <summary>What a control word is.</summary>
/// <param name="Name">Its name, when something is to be done; null for any other.</param>
/// <param name="Character">The text it stands for; null for none.</param>
/// <param name="IsSilent">true when the text of its group is no text of the document.</param>
internal readonly record struct RtfWord(string? Name, string? Character, bool IsSilent);
