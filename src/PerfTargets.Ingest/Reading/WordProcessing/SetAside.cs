namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>Text that the file holds and the document does not say.</summary>
/// <param name="Why">Why it does not count.</param>
/// <param name="Text">The text.</param>
internal sealed record SetAside(SetAsideReason Why, string Text);

/// <summary>Why text was set aside.</summary>
internal enum SetAsideReason
{
    /// <summary>Formatted as hidden, by itself or through its style.</summary>
    Hidden,

    /// <summary>The prompt of a content control that nobody filled in.</summary>
    Placeholder,

    /// <summary>Deleted with tracked changes.</summary>
    Deleted,

    /// <summary>A reviewer's comment.</summary>
    Comment,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>An endnote.</summary>
    Endnote,

    /// <summary>A page header.</summary>
    Header,

    /// <summary>A page footer.</summary>
    Footer,

    /// <summary>The reading printed above a character.</summary>
    PhoneticGuide,

    /// <summary>Text in a cell that a vertical merge covers.</summary>
    CoveredCell,

    /// <summary>Text inside an instruction of a field.</summary>
    FieldInstruction,

    /// <summary>A character of a symbol font that has no known meaning.</summary>
    UnknownSymbol,

    /// <summary>An embedded object or a control whose content is not text.</summary>
    EmbeddedObject,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A piece of another format inside the document.</summary>
    ForeignPart,
}
