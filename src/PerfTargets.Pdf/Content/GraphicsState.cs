using PerfTargets.Pdf.Fonts;

namespace PerfTargets.Pdf.Content;

/// <summary>The part of the graphics state (ISO 32000-1, 8.4.1 and 9.3.1) that decides where things stand and what they are.</summary>
internal sealed class GraphicsState
{
    /// <summary>From user space to page space.</summary>
    public Matrix Ctm { get; set; } = Matrix.Identity;

    /// <summary>The box, in page space, outside which nothing is painted; at least as large as the clipping path.</summary>
    public PdfBox Clip { get; set; }

    /// <summary>Line width in user space.</summary>
    public double LineWidth { get; set; } = 1;

    /// <summary>The colour space of fills.</summary>
    public ColorSpace FillSpace { get; set; } = ColorSpace.Gray;

    /// <summary>The colour of fills as 0xRRGGBB.</summary>
    public int FillColor { get; set; }

    /// <summary>The font; null until one is set.</summary>
    public PdfFont? Font { get; set; }

    /// <summary>Font size in text space.</summary>
    public double FontSize { get; set; }

    /// <summary>Character spacing in text space.</summary>
    public double CharSpacing { get; set; }

    /// <summary>Word spacing in text space.</summary>
    public double WordSpacing { get; set; }

    /// <summary>Horizontal scale; 1 is none.</summary>
    public double HorizontalScale { get; set; } = 1;

    /// <summary>Distance between lines in text space.</summary>
    public double Leading { get; set; }

    /// <summary>Text rise in text space.</summary>
    public double Rise { get; set; }

    /// <summary>Text rendering mode (ISO 32000-1, Table 106).</summary>
    public int RenderMode { get; set; }

    /// <summary>Whether text leaves no mark: mode 3, and 7, which clips only.</summary>
    public bool IsTextInvisible => RenderMode is 3 or 7;

    /// <summary>A copy to change.</summary>
    public GraphicsState Copy() => (GraphicsState)MemberwiseClone();

    /// <summary>Adds a transformation in front of the current one; one that leads to no number is left out.</summary>
    public void Concat(in Matrix matrix)
    {
        var ctm = matrix.Then(Ctm);
        if (ctm.IsFinite)
            Ctm = ctm;
    }

    /// <summary>Narrows the clip.</summary>
    public void ClipTo(in PdfBox box) => Clip = new PdfBox(
        Math.Max(Clip.Left, box.Left),
        Math.Max(Clip.Top, box.Top),
        Math.Min(Clip.Right, box.Right),
        Math.Min(Clip.Bottom, box.Bottom));
}
