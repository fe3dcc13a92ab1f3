using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading.Encodings;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>
/// Turns a page's bytes into text: by byte order mark, then by what the content is; the declared charset decides
/// only where the content fits it. Pages are mostly markup in ASCII, so damage is counted against the other characters.
/// </summary>
internal static class PageDecoder
{
    private const string Utf8 = "UTF-8";
    private const string Gb = "GB18030";

    // A truncated copy or a stray byte: more than one in this many characters is another encoding.
    private const int LeastFitPerDamage = 20;

    /// <summary>The text.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="outerCharset">What a header around the page declares, as in MHTML; null when nothing does.</param>
    /// <param name="diagnostics">Where damage and wrong declarations are said.</param>
    /// <exception cref="UnreadableDocumentException">The bytes are not text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? outerCharset, List<Diagnostic> diagnostics)
    {
        if (HasMark(bytes) || TextDecoder.Utf16WithoutMark(bytes) is not null)
            return TextDecoder.Decode(bytes, diagnostics);

        var declared = CharsetDeclaration.Find(bytes) ?? outerCharset;
        var (encoding, name) = Choose(bytes, declared);
        var text = TextDecoder.Checked(encoding, bytes, name, diagnostics);
        if (declared is null && name == Gb)
            diagnostics.Add(ReadingMessages.EncodingGuessed(name));
        else if (declared is not null && Contradicts(declared, name) && !System.Text.Ascii.IsValid(bytes))
            diagnostics.Add(HtmlMessages.DeclaredEncodingWrong(declared, name));
        return text;
    }

    private static bool HasMark(ReadOnlySpan<byte> bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static (Encoding Encoding, string Name) Choose(ReadOnlySpan<byte> bytes, string? declared)
    {
        var declaresGb = declared is not null && IsGb(declared);
        if (!declaresGb && System.Text.Unicode.Utf8.IsValid(bytes))
            return (Encoding.UTF8, Utf8);
        var utf8 = Fit.Of(Encoding.UTF8, bytes);
        // A few GB characters may happen to be valid two-byte UTF-8; Chinese in UTF-8 has three bytes.
        if (utf8.Damage == 0 && (utf8.HasWide || !declaresGb || utf8.Fitting == 0))
            return (Encoding.UTF8, Utf8);
        if (utf8.HasWide && utf8.IsGood)
            return (Encoding.UTF8, Utf8);
        var legacy = Legacy(declared);
        var legacyFits = legacy is not null && Fit.Of(legacy, bytes).IsGood;
        // A single-byte encoding fits any bytes; one of two bytes only its own.
        if (legacyFits && !legacy!.IsSingleByte)
            return (legacy, declared!);
        if (Fit.Of(TextDecoder.Gb18030, bytes).IsGood && (declaresGb || GbPlausibility.IsPlausible(bytes)))
            return (TextDecoder.Gb18030, Gb);
        if (legacyFits)
            return (legacy!, declared!);
        throw new UnreadableDocumentException(ReadingMessages.NotText());
    }

    private static Encoding? Legacy(string? declared)
    {
        if (declared is null || IsGb(declared) || declared.StartsWith("utf", StringComparison.Ordinal))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(declared) ?? Encoding.GetEncoding(declared);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsGb(string name) => name is "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "x-gbk" or "csgb2312" or "cp936";

    private static bool Contradicts(string declared, string name) =>
        name == Gb ? !IsGb(declared) : name == Utf8 && declared is not ("utf-8" or "utf8" or "unicode");

    /// <summary>How well bytes fit an encoding.</summary>
    private readonly record struct Fit(int Fitting, int Damage, bool HasWide)
    {
        public bool IsGood => Damage <= Math.Max(1, Fitting / LeastFitPerDamage) && Fitting > Damage;

        public static Fit Of(Encoding encoding, ReadOnlySpan<byte> bytes)
        {
            var fitting = 0;
            var damage = 0;
            var wide = false;
            foreach (var c in encoding.GetString(bytes).AsSpan())
            {
                if (c < 0x80)
                    continue;
                if (c == '\uFFFD')
                {
                    damage++;
                    continue;
                }

                fitting++;
                wide |= c >= 0x2000;
            }

            return new Fit(fitting, damage, wide);
        }
    }
}
