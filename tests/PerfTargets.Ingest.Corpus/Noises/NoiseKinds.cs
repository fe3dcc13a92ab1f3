namespace PerfTargets.Ingest.Corpus.Noises;

/// <summary>Ways in which offices and their software write the same form differently. None changes what a form says.</summary>
[Flags]
public enum NoiseKinds
{
    /// <summary>As the writers set it.</summary>
    None = 0,

    /// <summary>Full-width blanks inside labels, colons behind them, the width of their brackets.</summary>
    LabelSpacing = 1,

    /// <summary>Word: text in many runs, proofing marks, bookmarks, smart tags, tracked insertions.</summary>
    SplitRuns = 2,

    /// <summary>Web pages: nested spans, paragraphs and line breaks in cells, hard blanks around text.</summary>
    NestedMarkup = 4,

    /// <summary>A table goes on over a page with its indicator header printed again.</summary>
    RepeatedHeaders = 8,

    /// <summary>Text: blank cells at the end of a row are missing, or there are more of them.</summary>
    RaggedRows = 16,

    /// <summary>Blank rows between the rows of the table.</summary>
    BlankRows = 32,

    /// <summary>Line breaks inside the words of a cell.</summary>
    LineBreaks = 64,

    /// <summary>Digits and punctuation of amounts in full width.</summary>
    WideAmounts = 128,

    /// <summary>Every kind.</summary>
    All = 255,
}
