using PerfTargets.Pdf.Fonts.Tables;

namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>The character collection Adobe-GB1: what its CIDs look like, and the codes of its predefined CMaps.</summary>
internal sealed class AdobeGb1
{
    /// <summary>The collection's name: registry and ordering.</summary>
    public const string Name = "Adobe-GB1";

    private const int HalfWidthSpace = 0x2002;

    private static readonly Lazy<AdobeGb1> Loaded = new(() => new AdobeGb1(AdobeGb1Table.Parse(TableFile.Unpack("Adobe-GB1.bin"))));

    private readonly int[] characters;
    private readonly IReadOnlyDictionary<string, CodeRanges<int>> cids;

    private AdobeGb1(AdobeGb1Table table)
    {
        characters = table.Characters;
        cids = table.Cids.ToDictionary(p => p.Key, p => new CodeRanges<int>(p.Value));
    }

    /// <summary>The character of a CID; null when the collection has none.</summary>
    public static string? Text(int cid)
    {
        var characters = Loaded.Value.characters;
        if (cid <= 0 || cid >= characters.Length || characters[cid] == 0)
            return null;

        // The half-width space stands for the code of the ordinary one.
        return characters[cid] == HalfWidthSpace ? " " : char.ConvertFromUtf32(characters[cid]);
    }

    /// <summary>Codes to CIDs of a CMap, without those it takes over from another; null when it is not of this collection.</summary>
    public static CodeRanges<int>? Cids(string cmap) => Loaded.Value.cids.GetValueOrDefault(cmap);
}
