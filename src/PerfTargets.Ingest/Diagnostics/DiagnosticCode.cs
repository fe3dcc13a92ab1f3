namespace PerfTargets.Ingest.Diagnostics;

/// <summary>The codes a diagnostic may carry. A code is permanent: scripts filter by it.</summary>
public static class DiagnosticCode
{
    /// <summary>The file has no bytes.</summary>
    public const string EmptyFile = "empty-file";

    /// <summary>The file does not exist.</summary>
    public const string NotFound = "not-found";

    /// <summary>The system refused to open the file or folder.</summary>
    public const string AccessDenied = "access-denied";

    /// <summary>The name of the file or folder is no text in the system's encoding, so that it cannot be opened.</summary>
    public const string UnusableName = "unusable-name";

    /// <summary>The file could not be read to its end: it is in use, or the drive failed.</summary>
    public const string ReadFailed = "read-failed";

    /// <summary>The file is larger than the limit.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The bytes are of a format this version does not read.</summary>
    public const string UnsupportedFormat = "unsupported-format";

    /// <summary>The bytes are not text in any encoding known here.</summary>
    public const string NotText = "not-text";

    /// <summary>Some bytes do not fit the encoding and were replaced by U+FFFD.</summary>
    public const string UndecodableBytes = "undecodable-bytes";

    /// <summary>The encoding was guessed from the content.</summary>
    public const string EncodingGuessed = "encoding-guessed";

    /// <summary>Markup that is not text ([bookmark: …], &lt;p&gt;) stood in the text and was set aside.</summary>
    public const string MarkupInText = "markup-in-text";

    /// <summary>Text that a page does not show (display:none, hidden, button captions, fallbacks) was set aside.</summary>
    public const string HiddenText = "hidden-text";

    /// <summary>Text that is marked as deleted was set aside.</summary>
    public const string DeletedText = "deleted-text";

    /// <summary>Two cells of a table claim the same place; each kept its text.</summary>
    public const string CellsOverlap = "cells-overlap";

    /// <summary>Elements are nested deeper than any form nests them.</summary>
    public const string NestedTooDeep = "nested-too-deep";

    /// <summary>The document was read and holds no performance target form.</summary>
    public const string NoForms = "no-forms";

    /// <summary>Text stands outside every form.</summary>
    public const string TextOutsideForms = "text-outside-forms";

    /// <summary>Text inside a form that fits no field.</summary>
    public const string UnplacedText = "unplaced-text";

    /// <summary>A cell that should hold a label is blank; the value beside it was recognised by its place.</summary>
    public const string LabelMissing = "label-missing";

    /// <summary>A row had a cell too many or too few and was aligned by its known words.</summary>
    public const string RowRepaired = "row-repaired";

    /// <summary>A row was cut in pieces by blank lines and was joined again.</summary>
    public const string RowJoined = "row-joined";

    /// <summary>The same text is printed twice in one cell (a page break); it was kept once.</summary>
    public const string RepeatedText = "repeated-text";

    /// <summary>A blank level-1 cell continues no merge: the level above does not fit this row.</summary>
    public const string LevelMissing = "level-missing";

    /// <summary>An amount that is not a number.</summary>
    public const string AmountUnreadable = "amount-unreadable";

    /// <summary>A date that is not a date.</summary>
    public const string DateUnreadable = "date-unreadable";

    /// <summary>A count that is not a whole number.</summary>
    public const string CountUnreadable = "count-unreadable";

    /// <summary>A field is printed twice with different values; the first one was kept.</summary>
    public const string FieldRepeated = "field-repeated";

    /// <summary>A label carries a placeholder that was never filled in: （20 年-20 年）.</summary>
    public const string PlaceholderInLabel = "placeholder-in-label";

    /// <summary>An indicator table was expected and none was found.</summary>
    public const string IndicatorsMissing = "indicators-missing";

    /// <summary>The file is encrypted with a password.</summary>
    public const string EncryptedDocument = "encrypted-document";

    /// <summary>The file is not whole, or not what its format says.</summary>
    public const string DamagedDocument = "damaged-document";

    /// <summary>Text the file holds beside what the document says was set aside: hidden text, headers, footers, notes, prompts.</summary>
    public const string TextSetAside = "text-set-aside";

    /// <summary>Pages are only images: their text must be recognised first.</summary>
    public const string PageNeedsOcr = "page-needs-ocr";

    /// <summary>A page's text comes from the recognition of a scan and may be wrong.</summary>
    public const string TextRecognised = "text-recognised";

    /// <summary>A text was recognised with little certainty.</summary>
    public const string TextUncertain = "text-uncertain";

    /// <summary>A red seal was taken out of the picture of a page before its text was recognised.</summary>
    public const string SealRemoved = "seal-removed";

    /// <summary>The file is a picture and is read as a scan.</summary>
    public const string PictureFile = "picture-file";

    /// <summary>The recognition of a page failed; its text was not read.</summary>
    public const string RecognitionFailed = "recognition-failed";

    /// <summary>A row that a page break cut was put together; borders or text in mid-line show that it is one.</summary>
    public const string RowContinued = "row-continued";

    /// <summary>Characters whose font does not tell what they are stand as U+FFFD.</summary>
    public const string GlyphUnmapped = "glyph-unmapped";

    /// <summary>The file's table of contents was wrong and was made anew from the file; nothing is lost.</summary>
    public const string IndexRebuilt = "index-rebuilt";

    /// <summary>The file is not whole, or damaged in places; what could be read was read.</summary>
    public const string DocumentRepaired = "document-repaired";

    /// <summary>The process that read the file ended abnormally, or the reader met with a fault of its own; the file is set apart until it changes.</summary>
    public const string ReaderCrashed = "reader-crashed";

    /// <summary>Reading the file took longer than allowed, or the process that read it stopped answering; the file is set apart until it changes.</summary>
    public const string ReaderTimedOut = "reader-timed-out";

    /// <summary>Reading the file took more memory than allowed; the file is set apart until it changes.</summary>
    public const string ReaderOutOfMemory = "reader-out-of-memory";

    /// <summary>A formula has no result in the file: the program that wrote it calculated nothing.</summary>
    public const string FormulaNotCalculated = "formula-not-calculated";

    /// <summary>A cell shows an error in place of a value: #REF!, #DIV/0!.</summary>
    public const string ErrorValue = "error-value";

    /// <summary>A cell shows less than it holds: its format rounds the value off, or shows something else.</summary>
    public const string ValueNotShown = "value-not-shown";
}
