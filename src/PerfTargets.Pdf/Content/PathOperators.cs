namespace PerfTargets.Pdf.Content;

/// <summary>The operators that build, paint and clip by paths (ISO 32000-1, 8.5).</summary>
internal sealed class PathOperators(ContentRun run)
{
    private readonly ContentPath path = new();
    private bool isClipPending;

    /// <summary>Whether a path was too long.</summary>
    public bool Overflowed => path.Overflowed;

    /// <summary>Carries out an operator.</summary>
    /// <returns>false when it is none of these.</returns>
    public bool Execute(int code, OperandList operands) => Build(code, operands) || Paint(code);

    private bool Build(int code, OperandList operands)
    {
        var ctm = run.State.Ctm;
        switch (code)
        {
            case Operators.MoveTo when operands.HasNumbers(2):
                path.MoveTo(operands.Last(2), operands.Last(1), ctm);
                return true;
            case Operators.LineTo when operands.HasNumbers(2):
                path.LineTo(operands.Last(2), operands.Last(1), ctm);
                return true;
            case Operators.CurveTo when operands.HasNumbers(6):
                path.CurveTo(operands.Last(6), operands.Last(5), ctm);
                path.CurveTo(operands.Last(4), operands.Last(3), ctm);
                path.CurveTo(operands.Last(2), operands.Last(1), ctm);
                return true;
            case Operators.CurveFrom or Operators.CurveInto when operands.HasNumbers(4):
                path.CurveTo(operands.Last(4), operands.Last(3), ctm);
                path.CurveTo(operands.Last(2), operands.Last(1), ctm);
                return true;
            case Operators.ClosePath:
                path.Close();
                return true;
            case Operators.Rectangle when operands.HasNumbers(4):
                path.Rectangle(operands.Last(4), operands.Last(3), operands.Last(2), operands.Last(1), ctm);
                return true;
            case Operators.Clip or Operators.ClipEvenOdd:
                isClipPending = true;
                return true;
            default:
                return false;
        }
    }

    private bool Paint(int code)
    {
        switch (code)
        {
            case Operators.EndPath:
                End(fill: false, stroke: false);
                return true;
            case Operators.Fill or Operators.FillOld or Operators.FillEvenOdd:
                End(fill: true, stroke: false);
                return true;
            case Operators.Stroke:
                End(fill: false, stroke: true);
                return true;
            case Operators.CloseStroke:
                path.Close();
                End(fill: false, stroke: true);
                return true;
            case Operators.FillStroke or Operators.FillStrokeEvenOdd:
                End(fill: true, stroke: true);
                return true;
            case Operators.CloseFillStroke or Operators.CloseFillStrokeEvenOdd:
                path.Close();
                End(fill: true, stroke: true);
                return true;
            default:
                return false;
        }
    }

    private void End(bool fill, bool stroke)
    {
        if (fill)
            FillPainter.Paint(path, run.State, run.Page.Canvas);
        if (stroke)
            StrokePainter.Paint(path, run.State, run.Page.Canvas);
        if (isClipPending && !path.IsEmpty)
            run.State.ClipTo(ContentPath.Bounds(path.Points));
        isClipPending = false;
        path.Clear();
    }
}
