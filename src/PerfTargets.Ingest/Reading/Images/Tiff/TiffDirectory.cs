namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>The fields of a page.</summary>
internal sealed class TiffDirectory
{
    private const int FieldBytes = 12;

    private readonly ByteSource file;
    private readonly Dictionary<int, long> fields = [];

    private TiffDirectory(ByteSource file, long at)
    {
        this.file = file;
        var count = file.Short(at);
        file.Slice(at + 2, count * (long)FieldBytes);
        for (var i = 0; i < count; i++)
        {
            var field = at + 2 + i * FieldBytes;
            fields.TryAdd(file.Short(field), field);
        }

        // Some writers leave out the end of the chain.
        var end = at + 2 + count * (long)FieldBytes;
        Next = end + 4 <= file.Bytes.Length ? file.Long(end) : 0;
    }

    /// <summary>Where the next page's fields stand; 0 after the last.</summary>
    public long Next { get; }

    /// <summary>Whether the high byte of a number comes first.</summary>
    public bool IsBigEndian => file.IsBigEndian;

    /// <summary>1 to 8.</summary>
    public int Orientation => Number(TiffTag.Orientation, 1) is >= 1 and <= 8 and var turn ? (int)turn : 1;

    /// <summary>As far as it is said.</summary>
    public ImageDensity Density
    {
        get
        {
            var (across, down) = (Ratio(TiffTag.ResolutionAcross), Ratio(TiffTag.ResolutionDown));
            return Number(TiffTag.ResolutionUnit, 2) switch
            {
                2 => new ImageDensity(across, down),
                3 => ImageDensity.OfMetre(across * 100, down * 100),
                _ => default,
            };
        }
    }

    /// <summary>The first page's fields.</summary>
    /// <exception cref="UnreadableDocumentException">There are none.</exception>
    public static TiffDirectory First(ReadOnlyMemory<byte> bytes)
    {
        var file = new ByteSource(bytes, bytes.Span.StartsWith("MM"u8));
        return new TiffDirectory(file, file.Long(4));
    }

    /// <summary>The pages' fields, along the chain.</summary>
    /// <exception cref="UnreadableDocumentException">The chain leaves the file, runs in a circle or is too long.</exception>
    public static IEnumerable<TiffDirectory> All(ReadOnlyMemory<byte> bytes)
    {
        var file = new ByteSource(bytes, bytes.Span.StartsWith("MM"u8));
        var seen = new HashSet<long>();
        for (var at = file.Long(4); at != 0;)
        {
            if (!seen.Add(at))
                throw ImageMessages.Damaged("页的目录首尾相接", "its list of pages runs in a circle");
            if (seen.Count > 2 * ImageLimits.MostPages)
                throw ImageMessages.TooManyPages();
            var directory = new TiffDirectory(file, at);
            yield return directory;
            at = directory.Next;
        }
    }

    /// <summary>Whether a field is there.</summary>
    public bool Has(TiffTag tag) => fields.ContainsKey((int)tag);

    /// <summary>A field's first number.</summary>
    public long Number(TiffTag tag, long otherwise) => fields.ContainsKey((int)tag) && Numbers(tag, 1) is [var number, ..] ? number : otherwise;

    /// <summary>A field's numbers; empty when it is not there.</summary>
    /// <param name="tag">The field.</param>
    /// <param name="most">No more than these are read.</param>
    public long[] Numbers(TiffTag tag, int most)
    {
        if (!fields.TryGetValue((int)tag, out var field))
            return [];
        var size = file.Short(field + 2) switch
        {
            1 or 6 or 7 => 1,
            3 or 8 => 2,
            4 or 9 or 13 => 4,
            _ => throw ImageMessages.Damaged("TIFF 字段的类型有误", "a field of the TIFF has a wrong type"),
        };
        var (at, count) = Place(field, size);
        var numbers = new long[Math.Min(count, most)];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = size == 1 ? file.Byte(at + i) : size == 2 ? file.Short(at + i * 2L) : file.Long(at + i * 4L);
        return numbers;
    }

    /// <summary>A field's bytes; empty when it is not there.</summary>
    public ReadOnlyMemory<byte> Bytes(TiffTag tag)
    {
        if (!fields.TryGetValue((int)tag, out var field))
            return default;
        var (at, count) = Place(field, 1);
        return file.Slice(at, count);
    }

    private double Ratio(TiffTag tag)
    {
        if (!fields.TryGetValue((int)tag, out var field) || file.Short(field + 2) != 5)
            return 0;
        var at = file.Long(field + 8);
        return file.Long(at + 4) is > 0 and var divisor ? (double)file.Long(at) / divisor : 0;
    }

    // Up to four bytes stand in the field itself.
    private (long At, long Count) Place(long field, int size)
    {
        var count = file.Long(field + 4);
        var at = count * size <= 4 ? field + 8 : file.Long(field + 8);
        file.Slice(at, count * size);
        return (at, count);
    }
}
