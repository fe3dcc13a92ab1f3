namespace PerfTargets.Ingest.Characters;

/// <summary>
/// Compatibility folding of single characters, the part of NFKC that office documents need:
/// full-width forms, odd spaces, Kangxi radicals that PDF fonts put in the place of ideographs.
/// Only for comparing: no value is rewritten with it.
/// </summary>
internal static class TextFold
{
    private const char FirstRadical = '\u2F00';

    // The ideograph of each Kangxi radical U+2F00..U+2FD5 (Unicode Character Database, compatibility decompositions).
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮" +
        "皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The character that <paramref name="c"/> is compared as.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u00A0' => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or '\u202F' or (>= '\u2000' and <= '\u200A') => ' ',
        '\uFFE5' => '¥',
        '﹢' => '+',
        '﹣' or '－' or '—' or '–' or '―' or '−' or '‐' or '‑' => '-',
        '〜' or '～' or '∼' => '~',
        '﹕' or '︰' or '∶' => ':',
        '﹪' => '%',
        >= FirstRadical and < (char)(FirstRadical + 214) => Radicals[c - FirstRadical],
        _ => c,
    };

    /// <summary>The ideograph in the place of a Kangxi radical, which looks the same; every other character as it is.</summary>
    public static char Ideograph(char c) => c >= FirstRadical && c < FirstRadical + Radicals.Length ? Radicals[c - FirstRadical] : c;

    /// <summary>true for characters that show nothing: zero-width marks, soft hyphen, byte order mark, controls.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060'
        || (char.IsControl(c) && !char.IsWhiteSpace(c));

    /// <summary>The text folded character by character; its length stays.</summary>
    public static string Fold(string text)
    {
        foreach (var c in text)
        {
            if (Fold(c) != c)
                return string.Create(text.Length, text, static (span, source) =>
                {
                    for (var i = 0; i < span.Length; i++)
                        span[i] = Fold(source[i]);
                });
        }

        return text;
    }
}
