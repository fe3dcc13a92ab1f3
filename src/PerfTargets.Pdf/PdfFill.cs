namespace PerfTargets.Pdf;

/// <summary>A filled upright rectangle that is too thick to be a ruling.</summary>
/// <param name="Box">Where.</param>
/// <param name="Color">Red, green and blue as 0xRRGGBB; white is 0xFFFFFF.</param>
public readonly record struct PdfFill(PdfBox Box, int Color);
