namespace PerfTargets.Pdf;

/// <summary>A glyph as painted.</summary>
/// <param name="Text">Its Unicode text, one character or more (a ligature, an ActualText); U+FFFD when the font does not tell. Never empty.</param>
/// <param name="Box">Advance width by ascent and descent, in page space: the box of a rotated glyph is the upright box around it.</param>
/// <param name="FontSize">In points as shown.</param>
/// <param name="Angle">Direction of writing in degrees clockwise as shown: 0 left to right, 90 downwards.</param>
/// <param name="IsInvisible">true for text that is not painted (rendering mode 3), as the text layer of a scan.</param>
/// <param name="IsVertical">true when the font writes from top to bottom.</param>
public readonly record struct PdfGlyph(string Text, PdfBox Box, double FontSize, double Angle, bool IsInvisible, bool IsVertical);
