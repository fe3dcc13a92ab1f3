using PerfTargets.Scan.Ink;
using PerfTargets.Scan.Rules;
using PerfTargets.Scan.Skew;

namespace PerfTargets.Scan;

/// <summary>Finds on the picture of a page what a table reader needs: ink on even paper, straight, and the rules drawn on it.</summary>
public static class SheetReader
{
    // A smaller lean moves a line of text by less than a pixel or two: turning would blur more than it helps.
    private const double LeastSkew = 0.1;

    // A picture that says otherwise does not know: what is measured on paper is measured as if at these.
    private const double LeastDots = 50;
    private const double MostDots = 1200;

    /// <summary>Reads a page. Any picture gives a sheet; the same picture gives the same sheet.</summary>
    public static ScannedSheet Read(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var dots = Math.Clamp(picture.DotsPerInch, LeastDots, MostDots);
        var (levels, hasColour) = GrayMaker.Make(picture);
        var seals = SealRemover.Remove(picture, levels, dots);
        PaperEvener.Even(levels, picture.Width, picture.Height, dots);
        ScanEdges.Clear(levels, picture.Width, picture.Height, dots);
        var image = new InkImage(picture.Width, picture.Height, levels, dots);
        var skew = SkewFinder.Find(Binarizer.Darker(levels, image.Width, image.Height, InkThreshold.Of(image)));
        if (Math.Abs(skew) < LeastSkew)
            skew = 0;
        if (skew != 0)
        {
            var turn = new Turn(image.Width, image.Height, skew);
            seals = seals.ConvertAll(turn.Forth);
            image = Straightener.Turn(image, skew);
        }

        var rules = RuleFinder.Find(image);
        var text = RuleEraser.Erase(image, rules);
        PaperWhitener.Whiten(image.Levels);
        PaperWhitener.Whiten(text.Levels);
        return new ScannedSheet
        {
            Ink = image,
            Text = text,
            Rules = rules,
            SkewDegrees = skew,
            Seals = seals,
            HasColour = hasColour,
            InkShare = image.InkShare(image.Bounds),
            SeemsTurned = TextDirection.Stands(Binarizer.Darker(text.Levels, text.Width, text.Height, InkThreshold.Of(text)), text.DotsPerInch),
        };
    }
}
