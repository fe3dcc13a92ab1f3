namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>
/// How much white stands around the ink of a crop, in parts of the font size. Tesseract scales a line to the height of its
/// model, so that this decides how large it sees the characters; each of these sizes makes other mistakes.
/// </summary>
/// <param name="Above">Above and below.</param>
/// <param name="Beside">At either side.</param>
internal readonly record struct CropShape(double Above, double Beside)
{
    /// <summary>For text, the best first.</summary>
    public static IReadOnlyList<CropShape> ForText { get; } = [new(0.18, 0.1), new(0.26, 0.07), new(0.11, 0.1)];

    /// <summary>For figures, the best first.</summary>
    public static IReadOnlyList<CropShape> ForFigures { get; } = [new(0.12, 0.1), new(0.2, 0.1)];
}
