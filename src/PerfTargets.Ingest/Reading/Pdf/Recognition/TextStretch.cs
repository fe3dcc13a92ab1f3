using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>A stretch of text on a sheet: a piece of one line without a wide gap.</summary>
/// <param name="Box">Around its ink, in pixels of the sheet.</param>
/// <param name="Size">Its font size as far as its height tells, in pixels.</param>
/// <param name="Middle">The y of the middle of its line.</param>
internal readonly record struct TextStretch(Box Box, double Size, double Middle);

/// <summary>A word as Tesseract gives it.</summary>
/// <param name="Text">Its text, not empty.</param>
/// <param name="Confidence">0 to 100.</param>
internal readonly record struct RecognisedWord(string Text, double Confidence);
