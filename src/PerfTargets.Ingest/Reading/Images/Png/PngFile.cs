using System.Buffers.Binary;

namespace PerfTargets.Ingest.Reading.Images.Png;

/// <summary>The chunks of a PNG that matter here.</summary>
internal sealed class PngFile
{
    private const int Signature = 8;
    private const int AroundChunk = 12;

    private PngFile(PngHeader header)
    {
        Header = header;
    }

    /// <summary>Size and kind of pixels.</summary>
    public PngHeader Header { get; }

    /// <summary>Red, green and blue of each colour; empty when there are none.</summary>
    public ReadOnlyMemory<byte> Palette { get; private set; }

    /// <summary>What is transparent (tRNS); empty when nothing is said.</summary>
    public ReadOnlyMemory<byte> Transparency { get; private set; }

    /// <summary>As pHYs says.</summary>
    public ImageDensity Density { get; private set; }

    /// <summary>The packed rows.</summary>
    public ReadOnlyMemory<byte> Data { get; private set; }

    /// <summary>Reads the chunks.</summary>
    /// <exception cref="UnreadableDocumentException">They are not whole.</exception>
    public static PngFile Read(ReadOnlyMemory<byte> bytes)
    {
        var source = new ByteSource(bytes, true);
        if (!source.Slice(Signature + 4, 4).Span.SequenceEqual("IHDR"u8))
            throw ImageMessages.Damaged("缺少 PNG 文件头", "the header of a PNG is missing");
        var file = new PngFile(PngHeader.Read(new ByteSource(source.Slice(Signature + 8, 13), true)));
        using var data = new MemoryStream();
        for (long at = Signature; ;)
        {
            var length = source.Long(at);
            var content = source.Slice(at + 8, length);
            var name = source.Slice(at + 4, 4).Span;
            if (name.SequenceEqual("IEND"u8))
                break;
            if (name.SequenceEqual("IDAT"u8))
                data.Write(content.Span);
            else
                file.Take(name, content);
            at += AroundChunk + length;
        }

        file.Data = data.GetBuffer().AsMemory(0, (int)data.Length);
        if (file.Header.IsIndexed && file.Palette.Length < 3)
            throw ImageMessages.Damaged("缺少调色板", "its table of colours is missing");
        if (file.Header.UnpackedBytes / ImageLimits.TightestPacking > data.Length)
            throw ImageMessages.EndsEarly();
        return file;
    }

    private void Take(ReadOnlySpan<byte> name, ReadOnlyMemory<byte> content)
    {
        if (name.SequenceEqual("PLTE"u8))
            Palette = content;
        else if (name.SequenceEqual("tRNS"u8))
            Transparency = content;
        else if (name.SequenceEqual("pHYs"u8) && content.Length == 9 && content.Span[8] == 1)
            Density = ImageDensity.OfMetre(BinaryPrimitives.ReadUInt32BigEndian(content.Span), BinaryPrimitives.ReadUInt32BigEndian(content.Span[4..]));
    }
}
