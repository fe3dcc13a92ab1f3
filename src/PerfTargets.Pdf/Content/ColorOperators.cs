namespace PerfTargets.Pdf.Content;

/// <summary>The operators that set the colour of fills (ISO 32000-1, 8.6.8). The colour of strokes is not kept.</summary>
internal sealed class ColorOperators(ContentRun run)
{
    /// <summary>Carries out an operator.</summary>
    /// <returns>false when it is none of these.</returns>
    public bool Execute(int code, OperandList operands)
    {
        var state = run.State;
        switch (code)
        {
            case Operators.FillGray:
                Set(ColorSpace.Gray, operands, state);
                return true;
            case Operators.FillRgb:
                Set(ColorSpace.Rgb, operands, state);
                return true;
            case Operators.FillCmyk:
                Set(ColorSpace.Cmyk, operands, state);
                return true;
            case Operators.FillSpace when operands.LastName() is { } name:
                state.FillSpace = run.Resources.Space(name);
                state.FillColor = state.FillSpace.Initial;
                return true;
            case Operators.FillColor or Operators.FillColorOrPattern:
                if (operands.LastName() is null)
                    Set(state.FillSpace, operands, state);
                else
                    state.FillColor = ColorSpace.PatternColor;
                return true;
            default:
                return false;
        }
    }

    private static void Set(ColorSpace space, OperandList operands, GraphicsState state)
    {
        Span<double> values = stackalloc double[4];
        var count = Math.Min(Math.Min(space.Components, 4), operands.Count);
        for (var i = 0; i < count; i++)
            values[i] = operands.Last(count - i);
        state.FillSpace = space;
        state.FillColor = space.ToRgb(values);
    }
}
