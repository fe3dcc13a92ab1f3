using System.IO.Compression;

namespace PerfTargets.Ingest.Reading.Images;

/// <summary>Packs the rows of a picture, from the top, as a PDF keeps them.</summary>
internal sealed class PackedRows : IDisposable
{
    private readonly MemoryStream packed = new();
    private readonly ZLibStream rows;

    /// <summary>Begins a picture.</summary>
    public PackedRows()
    {
        rows = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true);
    }

    /// <summary>Adds whole rows.</summary>
    /// <exception cref="UnreadableDocumentException">The picture grows too large.</exception>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        rows.Write(bytes);
        if (packed.Length > ImageLimits.MostBytes)
            throw ImageMessages.TooManyBytes();
    }

    /// <summary>Ends the picture.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="entries">Colour space, bits and decoding.</param>
    public ImagePiece End(int width, int height, string entries)
    {
        rows.Dispose();
        return new ImagePiece(0, width, height, entries + "/Filter/FlateDecode", packed.GetBuffer().AsMemory(0, (int)packed.Length));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        rows.Dispose();
        packed.Dispose();
    }
}
