using PerfTargets.Pdf.Security;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>The objects of a file, each read when it is first asked for.</summary>
internal sealed class ObjectStore : IObjectSource
{
    /// <summary>Objects being read within each other: a stream's length, its object stream, that one's length.</summary>
    private const int DeepestReading = 16;

    /// <summary>References that lead to references.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<int, PdfObject> objects = [];
    private readonly Dictionary<int, ObjectStream?> streams = [];
    private readonly HashSet<int> reading = [];
    private readonly Lazy<FileScan> scan;
    private Dictionary<int, ObjectLocation>? scanned;

    /// <summary>A store over a file, that knows no object yet.</summary>
    public ObjectStore(ReadOnlyMemory<byte> file)
    {
        File = file;
        Limit = new(file.Length);
        Reader = new(file, this, Limit);
        scan = new(() => FileScan.Run(file.Span));
    }

    /// <summary>The file, from its header on.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>Counts the work.</summary>
    public WorkLimit Limit { get; }

    /// <summary>Reads objects at given places.</summary>
    public IndirectObjectReader Reader { get; }

    /// <summary>What stands where by the bytes alone; the file is scanned once, when first asked.</summary>
    public FileScan Scan => scan.Value;

    /// <summary>Where the objects stand.</summary>
    public CrossReference References { get; private set; } = new();

    /// <summary>Whether an object did not stand where the cross-reference says.</summary>
    public bool HasMisplaced { get; private set; }

    /// <summary>Takes a cross-reference and forgets what was read by another.</summary>
    public void Use(CrossReference references)
    {
        References = references;
        objects.Clear();
        streams.Clear();
    }

    /// <summary>Begins to decrypt, and forgets what was read before.</summary>
    public void Use(SecurityHandler? security)
    {
        Reader.Security = security;
        objects.Clear();
        streams.Clear();
        scanned = null;
    }

    /// <inheritdoc/>
    public PdfObject Find(int number, int generation)
    {
        for (var hop = 0; hop < LongestChain; hop++)
        {
            if (!objects.TryGetValue(number, out var value))
                value = Load(number);
            if (value is not PdfReference reference)
                return value;
            number = reference.Number;
        }
        return PdfNull.Value;
    }

    /// <summary>An object stream; null when there is none of that number.</summary>
    public ObjectStream? Stream(int number)
    {
        if (!streams.TryGetValue(number, out var stream))
            streams[number] = stream = Find(number, 0) is PdfStream raw ? new ObjectStream(raw, Limit) : null;
        return stream;
    }

    private PdfObject Load(int number)
    {
        if (reading.Count >= DeepestReading || !reading.Add(number))
            return PdfNull.Value;
        try
        {
            return objects[number] = Read(number);
        }
        finally
        {
            reading.Remove(number);
        }
    }

    private PdfObject Read(int number)
    {
        var isKnown = References.Locations.TryGetValue(number, out var location);
        if (isKnown && location.Kind != LocationKind.Free)
        {
            if (ReadAt(location, number) is { } value)
                return value;
            HasMisplaced = true;
        }
        if (!HasMisplaced)
            return PdfNull.Value;
        scanned ??= ScannedReference.Build(this).Locations;
        return scanned.TryGetValue(number, out var other) && other != location ? ReadAt(other, number) ?? PdfNull.Value : PdfNull.Value;
    }

    private PdfObject? ReadAt(ObjectLocation location, int number)
    {
        if (location.Kind == LocationKind.File)
            return Reader.ReadAt(location.Place, number);
        var container = (int?)location.Place;
        for (var hop = 0; hop < DeepestReading && container is not null; hop++)
        {
            var stream = Stream(container.Value);
            if (stream?.Read(number, location.Index, this, Limit) is { } value)
                return value;
            container = stream?.Extends;
        }
        return null;
    }
}
