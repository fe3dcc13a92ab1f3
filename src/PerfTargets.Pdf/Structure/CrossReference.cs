using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Where the objects of a file stand, and its trailer.</summary>
internal sealed class CrossReference
{
    /// <summary>Entries kept; a file of the largest size read has fewer objects.</summary>
    public const int MostEntries = 1_000_000;

    /// <summary>By object number.</summary>
    public Dictionary<int, ObjectLocation> Locations { get; } = [];

    /// <summary>The newest trailer that names a catalog.</summary>
    public PdfDictionary Trailer { get; set; } = PdfDictionary.Empty;

    /// <summary>Adds an entry unless a newer one is there.</summary>
    public void AddOlder(int number, ObjectLocation location)
    {
        if (number >= 0 && Locations.Count < MostEntries)
            Locations.TryAdd(number, location);
    }
}
