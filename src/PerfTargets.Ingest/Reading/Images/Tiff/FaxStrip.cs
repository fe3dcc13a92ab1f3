namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>Strips coded as a fax: a PDF keeps them as they are.</summary>
internal static class FaxStrip
{
    /// <summary>A strip as a piece of the page.</summary>
    public static ImagePiece PieceOf(TiffStrip strip, TiffLayout layout, TiffDirectory directory)
    {
        if (strip.Data.IsEmpty)
            throw ImageMessages.EndsEarly();
        var options = layout.Compression == 3 ? directory.Number(TiffTag.FaxOptions, 0) : 0;
        if ((options & 2) != 0)
            throw ImageMessages.NotRead(ImageKind.Tiff, "传真编码（未压缩模式）", "a fax coding (uncompressed mode)");
        var coding = layout.Compression == 4 ? -1 : (options & 1) != 0 ? 1 : 0;
        var alignment = layout.Compression == 2 || (options & 4) != 0 ? "/EncodedByteAlign true" : "";

        // Group 3 strips may hold no end of block; rows are counted instead. In a fax white is zero.
        var blocks = layout.Compression == 4 ? "" : "/EndOfBlock false";
        var ends = layout.Compression == 3 ? "/EndOfLine true" : "";
        var blackIsOne = layout.Photometric == 1 ? "/BlackIs1 true" : "";
        var entries = $"{ImageColors.Plain(1, 1)}/Filter/CCITTFaxDecode/DecodeParms<</K {coding}/Columns {layout.Width}/Rows {strip.Rows}{alignment}{blocks}{ends}{blackIsOne}>>";
        return new ImagePiece(strip.Top, layout.Width, strip.Rows, entries, strip.Data);
    }
}
