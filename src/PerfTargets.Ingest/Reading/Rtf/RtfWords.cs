using System.Collections.Frozen;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>The control words that matter; all others format text, and are passed over.</summary>
internal static class RtfWords
{
    private const int Longest = 32;

    // Characters that have a word: those that stay, breaks among them.
    private static readonly FrozenDictionary<string, string> Characters = new Dictionary<string, string>
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
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Groups whose text is no text of the document, though no \* marks them; and those marked that are said elsewhere.
    private static readonly FrozenSet<string> Silent = new[]
    {
        "colortbl", "stylesheet", "info", "filetbl", "nonesttables", "nonshppict", "shprslt", "xe", "tc", "tcn", "rxe", "txe", "private",
        "pntxta", "pntxtb", "template", "ffname", "ffdeftext", "ffhelptext", "ffstattext", "ffentrymcr", "ffexitmcr", "ffformat", "mmathPict",
        "fchars", "lchars", "falt", "panose", "fontemb", "objdata", "objname", "sp", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Known = new[]
    {
        "ansi", "mac", "pc", "pca", "ansicpg", "deff", "uc", "u", "f", "fcharset", "fonttbl", "plain", "pard", "v", "deleted", "intbl", "itap",
        "trowd", "trleft", "clmrg", "clvmgf", "clvmrg", "cellx", "cell", "row", "nestcell", "nestrow", "nesttableprops", "par", "sect",
        "field", "fldinst", "fldrslt", "formfield", "fftype", "ffres", "ffdefres", "ffl", "listtext", "pntext", "footnote", "ftnalt",
        "annotation", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "pict", "shppict", "shp",
        "shpinst", "shptxt", "do", "dptxbxtext", "sn", "sv", "object", "objclass", "upr", "ud", "moMath", "moMathPara", "mr",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownWords = Known.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SilentWords = Silent.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CharacterWords = Characters.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks a control word up.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="character">The text it stands for; null for none.</param>
    /// <param name="isSilent">true when the text of its group is no text of the document.</param>
    /// <returns>The name, when something is to be done; null for a word that is passed over.</returns>
    public static string? Find(ReadOnlySpan<byte> name, out string? character, out bool isSilent)
    {
        Span<char> room = stackalloc char[Longest];
        for (var i = 0; i < name.Length; i++)
            room[i] = (char)name[i];
        var word = room[..name.Length];
        character = CharacterWords.TryGetValue(word, out var stands) ? stands : null;
        isSilent = SilentWords.Contains(word);
        return KnownWords.TryGetValue(word, out var known) ? known : null;
    }
}
