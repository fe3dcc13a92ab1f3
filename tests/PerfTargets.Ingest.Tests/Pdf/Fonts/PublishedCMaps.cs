using PerfTargets.Pdf.Fonts.CMaps;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

/// <summary>Makes the table of Adobe-GB1 from Adobe's CMap resources, where they are installed.</summary>
internal static class PublishedCMaps
{
    public const string Folder = "/usr/share/poppler/cMap/Adobe-GB1";

    private static readonly string[] Encodings = ["GB-EUC", "GBpc-EUC", "GBK-EUC", "GBKp-EUC", "GBK2K", "UniGB-UTF32"];

    public static bool Exist => Directory.Exists(Folder);

    public static CMap Read(string name) => CMapReader.Read(File.ReadAllBytes(Path.Combine(Folder, name)), null, _ => null);

    public static AdobeGb1Table Table()
    {
        var cids = Encodings.SelectMany(e => new[] { e + "-H", e + "-V" }).ToDictionary(n => n, n => Read(n).Cids.Ranges);
        var characters = new SortedDictionary<int, int>();
        var texts = Read("Adobe-GB1-UCS2");
        foreach (var range in texts.Texts.Ranges)
        {
            for (var cid = range.First; cid <= range.Last; cid++)
            {
                // A variation selector behind a character is left out.
                var character = char.ConvertToUtf32(texts.Text((uint)cid)!, 0);
                if (character != 0xFFFD)
                    characters[(int)cid] = character;
            }
        }

        foreach (var range in cids["UniGB-UTF32-H"])
        {
            for (var key = range.First; key <= range.Last; key++)
                characters.TryAdd((int)(range.Value + (long)(key - range.First)), (int)(key & 0xFFFFFFFF));
        }

        characters.Remove(0);
        var table = new int[characters.Keys.Max() + 1];
        foreach (var (cid, character) in characters)
            table[cid] = character;
        return new AdobeGb1Table(table, cids);
    }
}
