namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>The control words of paragraphs and tables.</summary>
internal static class RtfParagraphs
{
    /// <summary>Does what a control word says; false for a word of another kind.</summary>
    public static bool Apply(string word, int? number, ref RtfState state, RtfStory story)
    {
        switch (word)
        {
            case "par" or "sect":
                story.EndParagraph(state);
                return true;
            case "pard":
                (state.IsInTable, state.Depth) = (false, 1);
                return true;
            case "intbl":
                state.IsInTable = true;
                return true;
            case "itap":
                state.Depth = number ?? 1;
                state.IsInTable = state.Depth > 0;
                return true;
            case "nesttableprops":
                state.IsNestedRow = true;
                return true;
            case "trowd":
                story.Row(RowDepth(state)).Begin();
                state.IsInTable = true;
                return true;
            case "trleft" or "clmrg" or "clvmgf" or "clvmrg" or "cellx":
                story.Row(RowDepth(state)).Apply(word, number);
                return true;
            case "cell":
                story.EndCell(1);
                return true;
            case "nestcell":
                story.EndCell(Math.Max(2, state.Depth));
                return true;
            case "row":
                story.EndRow(1);
                return true;
            case "nestrow":
                story.EndRow(Math.Max(2, state.Depth));
                return true;
            default:
                return false;
        }
    }

    // The properties of a row stand before its cells, behind them, or both; those of a nested row in a group of their own.
    private static int RowDepth(in RtfState state) => state.IsNestedRow ? Math.Max(2, state.Depth) : 1;
}
