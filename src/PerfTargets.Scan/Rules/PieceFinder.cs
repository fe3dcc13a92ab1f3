using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Rules;

/// <summary>Finds straight thin pieces that lie: of rules, and long strokes of characters among them.</summary>
/// <param name="limits">What a rule measures.</param>
internal sealed class PieceFinder(RuleLimits limits)
{
    // A page of more pieces is a texture.
    private const int MostPieces = 20_000;

    /// <summary>The pieces; none on a page that is all texture.</summary>
    /// <param name="thin">Thin strokes that lie.</param>
    public List<Piece> Find(BitImage thin)
    {
        // A line that leans goes from row to row: with the rows beside it, each row holds a long run of it.
        var seeds = RowMorphology.Thicken(thin, 1);
        RowMorphology.CloseGaps(seeds, limits.Gap);
        RowMorphology.DropRuns(seeds, limits.ShortestPiece);
        var pieces = new List<Piece>();
        foreach (var blob in BitBlob.Of(seeds))
        {
            foreach (var part in Layers(blob))
            {
                if (PieceOf(part) is { } piece)
                    pieces.Add(piece);
            }
        }

        return pieces.Count > MostPieces ? [] : pieces;
    }

    // Double lines that touch somewhere are one blob: where it is taller than a stroke, each layer of long runs is taken by itself.
    private List<List<BitRun>> Layers(BitBlob blob)
    {
        if (blob.Box.Height <= limits.Thickest + 2 + limits.Steepest * blob.Box.Width)
            return [[.. blob.Runs]];
        var layers = new List<List<BitRun>>();
        foreach (var run in blob.Runs)
        {
            var layer = layers.Find(l => Continues(l, run));
            if (layer is null)
            {
                if (layers.Count > 200)
                    return [];
                layers.Add(layer = []);
            }

            layer.Add(run);
        }

        return layers;
    }

    private bool Continues(List<BitRun> layer, BitRun run)
    {
        if (run.Y - layer[0].Y > limits.Thickest + 2)
            return false;
        for (var i = layer.Count - 1; i >= 0 && run.Y - layer[i].Y <= 1; i--)
        {
            if (run.Y != layer[i].Y && Math.Min(run.To, layer[i].To) - Math.Max(run.From, layer[i].From) > limits.ShortestPiece / 2)
                return true;
        }

        return false;
    }

    private Piece? PieceOf(List<BitRun> runs)
    {
        var fit = default(LineFit);
        int from = int.MaxValue, to = 0;
        foreach (var run in runs)
        {
            fit += LineFit.Of(run);
            (from, to) = (Math.Min(from, run.From), Math.Max(to, run.To));
        }

        var piece = new Piece(from, to, fit);
        return fit.Scatter > limits.Thickest / 2.0 + 1 || Math.Abs(piece.Slope) > limits.Steepest ? null : piece;
    }
}
