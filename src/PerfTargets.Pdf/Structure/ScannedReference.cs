using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Makes a cross-reference of what stands in the file: of several objects with one number the last one counts.</summary>
internal static class ScannedReference
{
    /// <summary>The objects of the file itself.</summary>
    public static CrossReference OfFile(FileScan scan)
    {
        var references = new CrossReference();
        foreach (var found in scan.Objects)
            references.Locations[found.Number] = new(LocationKind.File, found.Position);
        return references;
    }

    /// <summary>The objects of the file itself and those in its object streams, which must be readable by now.</summary>
    public static CrossReference Build(ObjectStore store)
    {
        var references = OfFile(store.Scan);
        foreach (var found in store.Scan.Objects.Where(o => o.Hint.HasFlag(ObjectHint.ObjectStream)))
        {
            var isCurrent = references.Locations[found.Number] == new ObjectLocation(LocationKind.File, found.Position);
            if (isCurrent && store.Reader.ReadAt(found.Position, found.Number) is PdfStream stream)
                AddMembers(references, new ObjectStream(stream, store.Limit), found);
        }
        return references;
    }

    // A member is newer than an object of the same number that stands before its stream.
    private static void AddMembers(CrossReference references, ObjectStream stream, ScannedObject container)
    {
        var index = 0;
        foreach (var number in stream.Numbers)
        {
            var isNewer = !references.Locations.TryGetValue(number, out var known)
                || known.Kind == LocationKind.Stream || known.Place < container.Position;
            if (isNewer && number != container.Number && references.Locations.Count < CrossReference.MostEntries)
                references.Locations[number] = new(LocationKind.Stream, container.Number, index);
            index++;
        }
    }
}
