namespace PerfTargets.Pdf.Fonts.Encodings;

/// <summary>
/// The encodings that simple fonts build on (ISO 32000-1, annex D): strings of 256 characters, one for each code, U+0000 for none.
/// </summary>
internal static class BaseEncodings
{
    private const string Ascii =
        " !\"#$%&'()*+,-./0123456789:;<=>?"
        + "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"
        + "`abcdefghijklmnopqrstuvwxyz{|}~\0";

    private static readonly string Controls = new('\0', 32);

    /// <summary>StandardEncoding.</summary>
    public static string Standard { get; } = Controls +
        " !\"#$%&’()*+,-./0123456789:;<=>?"
        + "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"
        + "‘abcdefghijklmnopqrstuvwxyz{|}~\0"
        + "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
        + "\0¡¢£⁄¥ƒ§¤'“«‹›\uFB01\uFB02\0–†‡·\0¶•‚„”»…‰\0¿"
        + "\0`´ˆ˜¯˘˙¨\0˚¸\0˝˛ˇ—\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
        + "\0Æ\0ª\0\0\0\0ŁØŒº\0\0\0\0\0æ\0\0\0ı\0\0łøœß\0\0\0\0";

    /// <summary>WinAnsiEncoding: unused codes show a bullet (D.2, note 3).</summary>
    public static string WinAnsi { get; } = Controls + Ascii[..95] + "•" +
        "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ"
        + string.Create(96, 0, static (codes, _) =>
        {
            for (var i = 0; i < codes.Length; i++)
                codes[i] = (char)(0xA0 + i);
            codes[0] = ' ';
            codes[0x0D] = '-';
        });

    /// <summary>MacRomanEncoding, with the mathematical signs that TrueType fonts add.</summary>
    public static string MacRoman { get; } = Controls + Ascii +
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
        + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
        + "¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›\uFB01\uFB02"
        + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\0ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    /// <summary>MacExpertEncoding as far as it holds letters, digits and points.</summary>
    public static string MacExpert { get; } = string.Create(256, 0, static (codes, _) =>
    {
        for (var i = 'a'; i <= 'z'; i++)
            codes[i] = char.ToUpperInvariant(i);
        for (var i = '0'; i <= '9'; i++)
            codes[i] = i;
        foreach (var mark in " ,-.:;")
            codes[mark] = mark;
    });

    /// <summary>The encoding of the font Symbol; pieces of large brackets have no character.</summary>
    public static string Symbol { get; } = Controls +
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
        + "≅ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
        + "\0αβχδεφγηιϕκλµνοπθρστυϖωξψζ{|}∼\0"
        + "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
        + "€ϒ′≤⁄∞ƒ\u2663\u2666\u2665\u2660↔←↑→↓°±″≥×∝∂•÷≠≡≈…\0\0↵"
        + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
        + "◊〈®©™∑\0\0\0\0\0\0\0\0\0\0\0〉∫⌠\0⌡\0\0\0\0\0\0\0\0\0\0";

    /// <summary>An encoding by its name; null when the name is none of them.</summary>
    public static string? Find(string? name) => name switch
    {
        "StandardEncoding" => Standard,
        "WinAnsiEncoding" => WinAnsi,
        "MacRomanEncoding" => MacRoman,
        "MacExpertEncoding" => MacExpert,
        _ => null,
    };
}
