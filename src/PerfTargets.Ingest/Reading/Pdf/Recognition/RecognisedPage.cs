using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>What recognition made of a page.</summary>
/// <param name="Page">The page with what was recognised on it; as it was when recognition failed.</param>
/// <param name="Seals">Where red seals were taken out.</param>
/// <param name="Doubts">The texts that were read with little certainty, from the top.</param>
/// <param name="Failure">Why it was not recognised; null when it was.</param>
internal sealed record RecognisedPage(
    PdfPage Page, IReadOnlyList<PdfBox> Seals, IReadOnlyList<TextDoubt> Doubts, RecognitionFailure? Failure = null)
{
    /// <summary>true when its text comes from recognition.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>By how many quarters it was turned clockwise before it was read; its places are those of the page turned.</summary>
    public int Quarters { get; init; }

    /// <summary>How sure its texts are on the whole: 0 to 100, wide ones counting more; null for a page without text.</summary>
    public double? Confidence { get; init; }

    /// <summary>A page that could not be recognised.</summary>
    public static RecognisedPage Failed(PdfPage page, RecognitionFailure failure) => new(page, [], [], failure);
}

/// <summary>A text read with little certainty.</summary>
/// <param name="Box">Where.</param>
/// <param name="Text">As read; "" for ink in which nothing was read.</param>
/// <param name="Confidence">0 to 100.</param>
internal sealed record TextDoubt(PdfBox Box, string Text, double Confidence);

/// <summary>Why a page was not recognised.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Said">What the program or the system said; "" when it said nothing.</param>
internal sealed record RecognitionFailure(RecognitionFailureKind Kind, string Said);

/// <summary>Ways in which recognition fails.</summary>
internal enum RecognitionFailureKind
{
    /// <summary>The page could not be drawn.</summary>
    NotDrawn,

    /// <summary>Tesseract ended badly.</summary>
    NotRead,

    /// <summary>A program took longer than allowed.</summary>
    TimedOut,

    /// <summary>The disk could not be written.</summary>
    NotWritten,
}
