using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.Images.Bmp;
using PerfTargets.Ingest.Reading.Images.Jpeg;
using PerfTargets.Ingest.Reading.Images.Png;
using PerfTargets.Ingest.Reading.Images.Tiff;

namespace PerfTargets.Ingest.Reading.Images;

/// <summary>Reads picture files as PDF documents of one picture a page: docs/formats/images.md says how. Other bytes go on as they are.</summary>
/// <param name="pages">Reads the PDF.</param>
public sealed class ImageDocumentReader(IDocumentReader pages) : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => pages.Format;

    /// <inheritdoc/>
    public Document Read(ReadOnlyMemory<byte> bytes)
    {
        if (ImageSniffer.KindOf(bytes.Span) is not { } kind)
            return pages.Read(bytes);
        var read = PagesOf(kind, bytes);
        var document = pages.Read(PagePdf.Of(read));
        return document with { Diagnostics = [ImageMessages.IsPicture(kind, read.Count), .. document.Diagnostics] };
    }

    /// <summary>The pages of a picture file.</summary>
    /// <exception cref="UnreadableDocumentException">It is damaged, or of a variant that is not read.</exception>
    internal static IReadOnlyList<ImagePage> PagesOf(ImageKind kind, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return kind switch
            {
                ImageKind.Png => [PngReader.Read(bytes)],
                ImageKind.Jpeg => [JpegReader.Read(bytes)],
                ImageKind.Tiff => TiffReader.Read(bytes),
                _ => [BmpReader.Read(bytes)],
            };
        }
        catch (InvalidDataException)
        {
            throw ImageMessages.Damaged("压缩内容有误", "its packed content makes no sense");
        }
    }
}
