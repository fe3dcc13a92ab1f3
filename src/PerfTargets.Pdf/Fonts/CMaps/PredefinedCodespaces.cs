namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>How the codes of the predefined CMaps are cut and spelt, by families of names.</summary>
/// <param name="Collection">The character collection.</param>
/// <param name="Spelling">What the codes spell.</param>
/// <param name="Codespaces">How strings are cut.</param>
internal sealed record PredefinedCodespaces(string Collection, CodeSpelling Spelling, Codespaces Codespaces)
{
    private static readonly Codespaces Utf16 = Of((2, 0x0000, 0xD7FF), (4, 0xD800DC00, 0xDBFFDFFF), (2, 0xE000, 0xFFFF));
    private static readonly Codespaces Utf8 = Of((1, 0x00, 0x7F), (2, 0xC080, 0xDFBF), (3, 0xE08080, 0xEFBFBF), (4, 0xF0808080, 0xF7BFBFBF));
    private static readonly Codespaces Utf32 = Of((4, 0x00000000, 0x0010FFFF));
    private static readonly Codespaces Euc = Of((1, 0x00, 0x80), (2, 0xA1A1, 0xFEFE));
    private static readonly Codespaces Wide = Of((1, 0x00, 0x80), (2, 0x8140, 0xFEFE));
    private static readonly Codespaces ShiftJis = Of((1, 0x00, 0x80), (2, 0x8140, 0x9FFC), (1, 0xA0, 0xDF), (2, 0xE040, 0xFCFC), (1, 0xFD, 0xFF));

    private static readonly IReadOnlyDictionary<string, PredefinedCodespaces> Families = new Dictionary<string, PredefinedCodespaces>
    {
        ["GB-EUC"] = Gb(Euc),
        ["GBpc-EUC"] = Gb(Of((1, 0x00, 0x80), (2, 0xA1A1, 0xFCFE), (1, 0xFD, 0xFF))),
        ["GBK-EUC"] = Gb(Wide),
        ["GBKp-EUC"] = Gb(Wide),
        ["GBK2K"] = Gb(Of((1, 0x00, 0x7F), (4, 0x81308130, 0xFE39FE39), (2, 0x8140, 0xFEFE))),
        ["B5pc"] = new("Adobe-CNS1", CodeSpelling.Big5, Of((1, 0x00, 0x80), (2, 0xA140, 0xFCFE), (1, 0xFD, 0xFF))),
        ["HKscs-B5"] = new("Adobe-CNS1", CodeSpelling.Big5, Of((1, 0x00, 0x80), (2, 0x8740, 0xFEFE))),
        ["ETen-B5"] = new("Adobe-CNS1", CodeSpelling.Big5, Of((1, 0x00, 0x80), (2, 0xA140, 0xFEFE))),
        ["ETenms-B5"] = new("Adobe-CNS1", CodeSpelling.Big5, Of((1, 0x00, 0x80), (2, 0xA140, 0xFEFE))),
        ["CNS-EUC"] = new("Adobe-CNS1", CodeSpelling.None, Of((1, 0x00, 0x80), (4, 0x8EA1A1A1, 0x8EA7FEFE), (2, 0xA1A1, 0xFEFE))),
        ["83pv-RKSJ"] = new("Adobe-Japan1", CodeSpelling.ShiftJis, ShiftJis),
        ["90ms-RKSJ"] = new("Adobe-Japan1", CodeSpelling.ShiftJis, ShiftJis),
        ["90msp-RKSJ"] = new("Adobe-Japan1", CodeSpelling.ShiftJis, ShiftJis),
        ["90pv-RKSJ"] = new("Adobe-Japan1", CodeSpelling.ShiftJis, ShiftJis),
        ["Add-RKSJ"] = new("Adobe-Japan1", CodeSpelling.ShiftJis, ShiftJis),
        ["Ext-RKSJ"] = new("Adobe-Japan1", CodeSpelling.ShiftJis, ShiftJis),
        ["EUC"] = new("Adobe-Japan1", CodeSpelling.EucJp, Of((1, 0x00, 0x80), (2, 0x8EA0, 0x8EDF), (2, 0xA1A1, 0xFEFE))),
        [""] = new("Adobe-Japan1", CodeSpelling.None, Of((2, 0x2121, 0x7E7E))),
        ["KSC-EUC"] = new("Adobe-Korea1", CodeSpelling.Korean, Euc),
        ["KSCms-UHC"] = new("Adobe-Korea1", CodeSpelling.Korean, Wide),
        ["KSCms-UHC-HW"] = new("Adobe-Korea1", CodeSpelling.Korean, Wide),
        ["KSCpc-EUC"] = new("Adobe-Korea1", CodeSpelling.Korean, Of((1, 0x00, 0x84), (2, 0xA141, 0xFDFE), (1, 0xFE, 0xFF))),
    };

    /// <summary>How the codes of a CMap are cut and spelt; null when its name is not known.</summary>
    public static PredefinedCodespaces? Find(string name)
    {
        if (name is not ("H" or "V") && !name.EndsWith("-H", StringComparison.Ordinal) && !name.EndsWith("-V", StringComparison.Ordinal))
            return null;
        return Families.TryGetValue(name[..Math.Max(name.Length - 2, 0)], out var family) ? family : Unicode(name);
    }

    private static PredefinedCodespaces? Unicode(string name)
    {
        if (!name.StartsWith("Uni", StringComparison.Ordinal))
            return null;
        var collection = name[3..] switch
        {
            ['G', 'B', ..] => AdobeGb1.Name,
            ['C', 'N', 'S', ..] => "Adobe-CNS1",
            ['J', 'I', 'S', ..] => "Adobe-Japan1",
            ['A', 'K', 'R', ..] => "Adobe-KR",
            _ => "Adobe-Korea1",
        };
        if (name.Contains("-UTF8-", StringComparison.Ordinal))
            return new(collection, CodeSpelling.Utf8, Utf8);
        if (name.Contains("-UTF32-", StringComparison.Ordinal))
            return new(collection, CodeSpelling.Utf32, Utf32);
        return name.Contains("-UTF16-", StringComparison.Ordinal) || name.Contains("-UCS2-", StringComparison.Ordinal)
            ? new(collection, CodeSpelling.Utf16, name.Contains("-UCS2-", StringComparison.Ordinal) ? Codespaces.TwoBytes : Utf16)
            : null;
    }

    private static PredefinedCodespaces Gb(Codespaces codespaces) => new(AdobeGb1.Name, CodeSpelling.Gb18030, codespaces);

    private static Codespaces Of(params (int Length, uint First, uint Last)[] ranges) =>
        new(ranges.Select(r => new CodespaceRange(r.Length, r.First, r.Last)));
}
