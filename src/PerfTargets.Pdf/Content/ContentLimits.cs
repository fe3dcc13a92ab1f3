namespace PerfTargets.Pdf.Content;

/// <summary>How much of a page is read before the rest is left out.</summary>
internal static class ContentLimits
{
    /// <summary>Operators on a page, those in forms counted each time they run.</summary>
    public const int Operators = 10_000_000;

    /// <summary>Glyphs on a page.</summary>
    public const int Glyphs = 1_000_000;

    /// <summary>Rulings, fills and images on a page, each kind by itself.</summary>
    public const int Shapes = 500_000;

    /// <summary>Points of one path.</summary>
    public const int PathPoints = 500_000;

    /// <summary>Operands in front of one operator, those within arrays counted.</summary>
    public const int Operands = 100_000;

    /// <summary>Graphics states saved at one time.</summary>
    public const int SavedStates = 2_000;

    /// <summary>Forms within forms.</summary>
    public const int FormDepth = 24;

    /// <summary>Forms run on a page.</summary>
    public const int FormRuns = 20_000;

    /// <summary>Marked content within marked content.</summary>
    public const int MarkedContentDepth = 10_000;

    /// <summary>Bytes of content read on a page, those of forms counted each time they run.</summary>
    public const long ContentBytes = 256L << 20;

    /// <summary>Bytes of decoded forms kept while a page is read.</summary>
    public const int KeptFormBytes = 16 << 20;

    /// <summary>Annotations on a page.</summary>
    public const int Annotations = 20_000;

    /// <summary>Bytes looked at of a field's value or a text given in place of glyphs.</summary>
    public const int TextBytes = 32 << 10;

    /// <summary>Options looked at of a choice field.</summary>
    public const int Options = 1_000;

    /// <summary>Glyphs of one text within one small square that are compared for doubles.</summary>
    public const int NearGlyphs = 64;
}
