using PerfTargets.Ingest.Reading.Doc.Lists;
using PerfTargets.Ingest.Reading.Doc.Properties;
using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Doc.Stories;

/// <summary>What the text of a document refers to: formatting, styles, fonts, lists, and the parts that hang on characters.</summary>
internal sealed class DocContext
{
    private readonly DocFile file;

    public DocContext(DocFile file)
    {
        this.file = file;
        Pieces = new PieceTable(file.Structure(FibRange.Pieces), file.Document);
        Characters = new FormattedRuns(file.Structure(FibRange.CharacterPages), file.Document, isParagraphs: false);
        Paragraphs = new FormattedRuns(file.Structure(FibRange.ParagraphPages), file.Document, isParagraphs: true);
        Styles = new StyleSheet(file.Structure(FibRange.StyleSheet).Span);
        Fonts = new Fonts(file.Structure(FibRange.Fonts).Span);
        Numbering = new ListNumbering(ListTables.Read(file, Fonts));
    }

    public PieceTable Pieces { get; }

    /// <summary>The text of all parts.</summary>
    public string Text => Pieces.Text;

    public FormattedRuns Characters { get; }

    public FormattedRuns Paragraphs { get; }

    public StyleSheet Styles { get; }

    public Fonts Fonts { get; }

    public ListNumbering Numbering { get; }


    /// <summary>The stream Data: long properties and the data of form fields.</summary>
    public ReadOnlySpan<byte> Data => file.Data.Span;
}
