using System.Text;

namespace PerfTargets.Ingest.Corpus.Writers.Pdf;

/// <summary>The content of a page in the making; y from the top.</summary>
/// <param name="style">The page's size.</param>
internal sealed class PdfPageCanvas(PdfStyle style)
{
    private readonly StringBuilder content = new();

    /// <summary>The content stream.</summary>
    public string Content => content.ToString();

    /// <summary>Sets a line of text with its baseline at a height.</summary>
    public void Text(double x, double baseline, string text)
    {
        if (text.Length == 0)
            return;
        content.Append(FormattableString.Invariant($"BT /F1 {style.FontSize} Tf {x:0.##} {style.Height - baseline:0.##} Td <"));
        foreach (var c in text)
            content.Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        content.Append("> Tj ET\n");
    }

    /// <summary>Draws a line.</summary>
    public void Line(double x0, double y0, double x1, double y1) =>
        content.Append(FormattableString.Invariant($"{x0:0.##} {style.Height - y0:0.##} m {x1:0.##} {style.Height - y1:0.##} l S\n"));
}
