using PerfTargets.Pdf;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>A page between its picture and its text: where its text stands, and which crop shows it. Its picture is no longer held.</summary>
/// <param name="Source">The page as the PDF has it.</param>
/// <param name="Width">In points, as recognised.</param>
/// <param name="Height">In points, as recognised.</param>
/// <param name="Rulings">The rules found.</param>
/// <param name="Seals">The seals taken out.</param>
/// <param name="Stretches">The stretches of text.</param>
/// <param name="Point">Points a pixel.</param>
/// <param name="Quarters">By how many quarters the picture was turned clockwise: 0 to 3.</param>
internal sealed record PageDraft(
    PdfPage Source, double Width, double Height, IReadOnlyList<PdfRuling> Rulings, IReadOnlyList<PdfBox> Seals,
    IReadOnlyList<PageStretch> Stretches, double Point, int Quarters)
{
    // Below this Tesseract is as often wrong as right.
    private const double Doubtful = 60;

    /// <summary>The ways in which a picture may be read: one, or several where its lines seem to stand and nobody knows which side is up.</summary>
    /// <param name="source">The page as the PDF has it.</param>
    /// <param name="picture">The page's picture.</param>
    /// <param name="crops">Takes the crops.</param>
    public static List<PageDraft> Ways(PdfPage source, Picture picture, CropList crops)
    {
        var sheet = SheetReader.Read(picture);
        var ways = new List<PageDraft> { Of(source, sheet, 0, crops) };
        if (sheet.SeemsTurned)
        {
            ways.Add(Turned(source, picture, 1, crops));
            ways.Add(Turned(source, picture, 3, crops));
        }

        return ways;
    }

    /// <summary>Finds on a picture that is turned first what is to be recognised.</summary>
    /// <param name="source">The page as the PDF has it.</param>
    /// <param name="picture">The page's picture.</param>
    /// <param name="quarters">How often it is turned clockwise.</param>
    /// <param name="crops">Takes the crops.</param>
    public static PageDraft Turned(PdfPage source, Picture picture, int quarters, CropList crops) =>
        Of(source, SheetReader.Read(PictureTurner.Turn(picture, quarters)), quarters, crops);

    private static PageDraft Of(PdfPage source, ScannedSheet sheet, int quarters, CropList crops)
    {
        var point = 72 / sheet.Text.DotsPerInch;
        var rulings = SheetRegions.Rulings(sheet);
        var ruled = source with { Rulings = rulings, Fills = [], Glyphs = [] };
        var regions = SheetRegions.Of(sheet, RuledTables.Find(ruled));
        var usual = TextHeight.Of(sheet.Text, regions);
        var cutter = new LineCutter(sheet.Text, usual);
        var parter = new StretchParter(sheet.Text, usual);
        var stretches = new List<PageStretch>();
        foreach (var (stretch, sign) in regions.SelectMany(cutter.Cut).SelectMany(parter.Part))
            stretches.Add(sign is null ? new PageStretch(stretch, crops.Add(sheet.Text, stretch), null, BracketShape.In(sheet.Text, stretch)) : new PageStretch(stretch, -1, sign, []));

        return new PageDraft(
            source, sheet.Text.Width * point, sheet.Text.Height * point, rulings, [.. sheet.Seals.Select(s => InPoints(s, point))], stretches, point, quarters);
    }

    /// <summary>The page with its text.</summary>
    /// <param name="words">The words of each crop.</param>
    public RecognisedPage Finish(IReadOnlyList<IReadOnlyList<RecognisedWord>> words)
    {
        var glyphs = new List<PdfGlyph>();
        var doubts = new List<TextDoubt>();
        double sure = 0, wide = 0;
        foreach (var (stretch, crop, sign, brackets) in Stretches)
        {
            var text = sign ?? BracketSetter.Set(RecognisedText.Join(words[crop]), brackets, stretch.Box.Width / stretch.Size);
            glyphs.AddRange(GlyphSetter.Set(stretch, text, Point));
            if (sign is not null)
                continue;
            var confidence = RecognisedText.Confidence(words[crop]);
            sure += confidence * stretch.Box.Width;
            wide += stretch.Box.Width;
            if (confidence < Doubtful)
                doubts.Add(new TextDoubt(InPoints(stretch.Box, Point), text, confidence));
        }

        var page = Source with { Width = Width, Height = Height, Rulings = Rulings, Fills = [], Glyphs = glyphs };
        return new RecognisedPage(page, Seals, doubts) { IsRecognised = true, Quarters = Quarters, Confidence = wide > 0 ? sure / wide : null };
    }

    private static PdfBox InPoints(Box box, double point) => new(box.Left * point, box.Top * point, box.Right * point, box.Bottom * point);
}
