namespace PerfTargets.Pdf.Content;

/// <summary>The text operators (ISO 32000-1, 9.3 and 9.4).</summary>
internal sealed class TextOperators(ContentRun run)
{
    private readonly TextPainter painter = new(run.Page.Canvas);

    /// <summary>Carries out an operator.</summary>
    /// <returns>false when it is none of these.</returns>
    public bool Execute(int code, OperandList operands)
    {
        var state = run.State;
        switch (code)
        {
            case Operators.BeginText:
                painter.Place(Matrix.Identity);
                return true;
            case Operators.Show:
            case Operators.ShowArray:
                Show(operands, state);
                return true;
            case Operators.NextLineShow:
                painter.NextLine(0, -state.Leading);
                Show(operands, state);
                return true;
            case Operators.SpacedNextLineShow:
                Spacings(operands, state);
                painter.NextLine(0, -state.Leading);
                Show(operands, state);
                return true;
            case Operators.MoveText when operands.HasNumbers(2):
                painter.NextLine(operands.Last(2), operands.Last(1));
                return true;
            case Operators.MoveTextLeading when operands.HasNumbers(2):
                state.Leading = -operands.Last(1);
                painter.NextLine(operands.Last(2), operands.Last(1));
                return true;
            case Operators.NextLine:
                painter.NextLine(0, -state.Leading);
                return true;
            case Operators.TextMatrix when operands.HasNumbers(6):
                painter.Place(new Matrix(
                    operands.Last(6), operands.Last(5), operands.Last(4), operands.Last(3), operands.Last(2), operands.Last(1)));
                return true;
            default:
                return Parameter(code, operands, state);
        }
    }

    private bool Parameter(int code, OperandList operands, GraphicsState state)
    {
        switch (code)
        {
            case Operators.Font:
                state.Font = operands.LastName() is { } name ? run.Resources.Font(name) : state.Font;
                state.FontSize = operands.HasNumbers(1) ? operands.Last(1) : state.FontSize;
                return true;
            case Operators.CharSpacing when operands.HasNumbers(1):
                state.CharSpacing = operands.Last(1);
                return true;
            case Operators.WordSpacing when operands.HasNumbers(1):
                state.WordSpacing = operands.Last(1);
                return true;
            case Operators.HorizontalScale when operands.HasNumbers(1):
                state.HorizontalScale = operands.Last(1) / 100;
                return true;
            case Operators.Leading when operands.HasNumbers(1):
                state.Leading = operands.Last(1);
                return true;
            case Operators.RenderMode when operands.HasNumbers(1):
                state.RenderMode = (int)operands.Last(1);
                return true;
            case Operators.Rise when operands.HasNumbers(1):
                state.Rise = operands.Last(1);
                return true;
            default:
                return false;
        }
    }

    private static void Spacings(OperandList operands, GraphicsState state)
    {
        if (operands.Count < 3)
            return;
        state.WordSpacing = operands.Last(3);
        state.CharSpacing = operands.Last(2);
    }

    // The numbers in front of the string of " are spacings; those within the array of TJ are shifts.
    private void Show(OperandList operands, GraphicsState state)
    {
        var isInArray = false;
        for (var i = 0; i < operands.Count; i++)
        {
            ref readonly var operand = ref operands[i];
            if (operand.Kind == OperandKind.String)
                painter.Show(operands.Bytes(operand), state);
            else if (operand.Kind == OperandKind.Number && isInArray)
                painter.Shift(operand.Number, state);
            else if (operand.Kind is OperandKind.Open or OperandKind.Close)
                isInArray = operand.Kind == OperandKind.Open;
        }
    }
}
