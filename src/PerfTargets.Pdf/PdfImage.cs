namespace PerfTargets.Pdf;

/// <summary>An image on a page.</summary>
/// <param name="Box">Where, clipped to the page.</param>
/// <param name="Kind">How it is stored: the last filter's name (DCTDecode, JPXDecode, CCITTFaxDecode, JBIG2Decode), or Raw.</param>
/// <param name="PixelWidth">In samples.</param>
/// <param name="PixelHeight">In samples.</param>
public readonly record struct PdfImage(PdfBox Box, string Kind, int PixelWidth, int PixelHeight);
