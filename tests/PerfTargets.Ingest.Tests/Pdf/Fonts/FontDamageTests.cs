using PerfTargets.Pdf.Fonts;
using PerfTargets.Pdf.Syntax;
using static PerfTargets.Ingest.Tests.Pdf.Fonts.FontParts;
using static PerfTargets.Ingest.Tests.Pdf.Fonts.FontPrograms;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

public class FontDamageTests
{
    private const string Map = "begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange beginbfrange <0000> <FFFF> <0041> <01> <02> [<4E00> <4E01>] endbfrange begincidrange <00> <80> 5 endcidrange";

    public static TheoryData<string> Subtypes => ["Type0", "Type1", "TrueType", "Type3", "MMType1", "Nonsense"];

    [Theory]
    [MemberData(nameof(Subtypes))]
    public void An_empty_dictionary_gives_a_font(string subtype)
    {
        var font = FontLoader.Load(Dict(("Subtype", Name(subtype))));
        Assert.All(font.Glyphs([.. Enumerable.Range(0, 256).Select(i => (byte)i)]), g => Assert.NotEmpty(g.Text));
        Assert.InRange(font.Ascent, 0.5, 1.2);
        Assert.InRange(font.Descent, -0.5, 0);
        Assert.NotEmpty(FontLoader.Load(PdfDictionary.Empty).Text(1));
    }

    [Fact]
    public void Damaged_programs_and_CMaps_never_throw()
    {
        var random = new Random(20260401);
        byte[][] programs =
        [
            Sfnt([("cmap", Cmap((3, 1, Format4(true, ('A', 1), ('B', 2))), (1, 0, Format0((65, 1))), (3, 10, Format12((65, 70, 1))), (0, 3, Format6(65, 1, 2)))), ("post", Post("A", "g77")), .. Metrics(1000, 1, 2)]),
            Cff(["A", "uni4E2D"], null, [65, 66]),
            Cff([], [700, 800], null, ("Adobe", "GB1")),
            Sfnt(("CFF ", Cff(["A", "B"])), ("cmap", Cmap((3, 3, Format4(false, (0xB0A1, 1)))))),
            "%!PS\n/Encoding 256 array dup 33 /B put readonly def"u8.ToArray(),
        ];
        for (var round = 0; round < 1500; round++)
        {
            var program = Damage(programs[round % programs.Length], random);
            var map = Damage(System.Text.Encoding.ASCII.GetBytes(Map), random);
            foreach (var font in new[]
            {
                Composite(Name("Identity-H"), null, "Identity", Descriptor("FontFile2", program)),
                Composite(Stream(map), Stream(map), "GB1", Descriptor("FontFile3", program), ("CIDToGIDMap", Stream(map))),
                Simple("TrueType", ("Encoding", Dict(("Differences", Arr(Num(65), Name("g77"))))), Descriptor("FontFile", program)),
                Simple("Type1", Descriptor("FontFile3", program)),
            })
            {
                Assert.All(font.Glyphs(0, 1, 65, 66, 2, 188, 0xB0, 0xA1, 33, 255), g => Assert.NotEmpty(g.Text));
            }
        }
    }

    [Fact]
    public void Absurd_segments_of_a_character_map_end()
    {
        var segments = Enumerable.Repeat(0xFFFE, 30000).ToArray();
        byte[] subtable = [.. U16(4, 0, 0, 60000, 0, 0, 0), .. U16(segments), .. new byte[2 + 60000], .. U16(segments)];
        var program = Sfnt(("cmap", Cmap((3, 1, subtable), (3, 10, Format12([.. Enumerable.Repeat((0L, 0xFFFFFFFFL, 0L), 5000)])))));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Composite(Name("Identity-H"), null, "Identity", Descriptor("FontFile2", program)).Text(0, 1);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void Next_allocates_nothing_for_a_known_code()
    {
        var composite = Composite(Name("GBK-EUC-H"), null, "GB1");
        var simple = Simple("Type1", ("Encoding", Name("WinAnsiEncoding")));
        ReadOnlySpan<byte> text = [0xD6, 0xD0];
        composite.Next(text, out _);
        simple.Next(text, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            composite.Next(text, out _);
            simple.Next(text, out _);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    [Fact]
    public void Threads_load_fonts_side_by_side()
    {
        var texts = new string[64];
        Parallel.For(0, texts.Length, i => texts[i] = Composite(Name("GBK-EUC-H"), null, "GB1").Text(0xD6, 0xD0) + Simple("Type1", ("Encoding", Dict(("Differences", Arr(Num(65), Name("alpha")))))).Text(65));
        Assert.All(texts, t => Assert.Equal("中α", t));
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var damaged = bytes[..random.Next(bytes.Length / 4, bytes.Length + 1)];
        for (var i = random.Next(6); i > 0 && damaged.Length > 0; i--)
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        return damaged;
    }
}
