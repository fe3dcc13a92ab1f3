using PerfTargets.Pdf.Filters;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>Decodes the content streams of a page; small forms are kept, since they often run many times.</summary>
internal sealed class ContentBytes(PageProblems problems)
{
    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>> kept = new(ReferenceEqualityComparer.Instance);
    private int keptBytes;

    /// <summary>The content of a form.</summary>
    public ReadOnlyMemory<byte> OfForm(PdfStream form)
    {
        if (kept.TryGetValue(form, out var bytes))
            return bytes;
        bytes = Decode(form);
        if (keptBytes + bytes.Length <= ContentLimits.KeptFormBytes)
        {
            keptBytes += bytes.Length;
            kept[form] = bytes;
        }

        return bytes;
    }

    /// <summary>The content of a page: one stream, or the streams of an array with white space between (ISO 32000-1, 7.7.3.3).</summary>
    public ReadOnlyMemory<byte> OfPage(PdfObject contents)
    {
        if (contents is PdfStream single)
            return Decode(single);
        if (contents is not PdfArray array)
        {
            if (contents is not PdfNull)
                problems.Add(PdfProblemCode.PageDamaged);
            return default;
        }

        if (array.Count == 1 && array[0] is PdfStream only)
            return Decode(only);
        using var joined = new MemoryStream();
        for (var i = 0; i < array.Count && joined.Length < ContentLimits.ContentBytes; i++)
        {
            if (array[i] is PdfStream part)
            {
                joined.Write(Decode(part).Span);
                joined.WriteByte((byte)'\n');
            }
            else
            {
                problems.Add(PdfProblemCode.PageDamaged);
            }
        }

        return joined.GetBuffer().AsMemory(0, (int)joined.Length);
    }

    private ReadOnlyMemory<byte> Decode(PdfStream stream)
    {
        var decoded = StreamDecoder.Decode(stream);
        if (decoded.IsDamaged)
            problems.Add(PdfProblemCode.StreamDamaged);
        if (decoded.ImageFilter is null)
            return decoded.Bytes;
        problems.Add(PdfProblemCode.FilterUnsupported);
        return default;
    }
}
