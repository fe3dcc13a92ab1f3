using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>Runs one content stream: a page's, a form's or an appearance's (ISO 32000-1, 7.8.2).</summary>
internal sealed class ContentRun
{
    private readonly OperandList operands = new();
    private readonly Stack<GraphicsState> saved = new();
    private readonly TextOperators text;
    private readonly PathOperators path;
    private readonly ColorOperators color;
    private readonly MarkedContent marked;
    private int savedBeyondLimit;

    private ContentRun(PageContext page, ResourceScope resources, GraphicsState state, int depth)
    {
        Page = page;
        Resources = resources;
        State = state;
        Depth = depth;
        text = new TextOperators(this);
        path = new PathOperators(this);
        color = new ColorOperators(this);
        marked = new MarkedContent(this);
    }

    /// <summary>The page.</summary>
    public PageContext Page { get; }

    /// <summary>What names stand for.</summary>
    public ResourceScope Resources { get; }

    /// <summary>The current graphics state.</summary>
    public GraphicsState State { get; private set; }

    /// <summary>How many forms are around this content.</summary>
    public int Depth { get; }

    /// <summary>Runs content.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="page">The page.</param>
    /// <param name="resources">What names stand for.</param>
    /// <param name="state">The state to begin with; changed.</param>
    /// <param name="depth">How many forms are around this content.</param>
    public static void Run(ReadOnlyMemory<byte> content, PageContext page, ResourceScope resources, GraphicsState state, int depth)
    {
        if (page.CountBytes(content.Length))
            new ContentRun(page, resources, state, depth).Run(content);
    }

    private void Run(ReadOnlyMemory<byte> content)
    {
        var tokenizer = new ContentTokenizer(content, operands);
        for (var code = tokenizer.Next(); code != 0 && Page.CountOperator(); code = tokenizer.Next())
        {
            if (code == Operators.ImageData)
                InlineImage.Paint(tokenizer, operands, this);
            else if (!text.Execute(code, operands) && !path.Execute(code, operands) && !color.Execute(code, operands))
                Execute(code);

            // The keys and values of an inline image stand between BI and ID like operands.
            operands.Clear();
        }

        marked.EndAll();
        if (operands.Overflowed || path.Overflowed || savedBeyondLimit > 0)
            Page.Problems.Add(PdfProblemCode.LimitReached);
    }

    private void Execute(int code)
    {
        switch (code)
        {
            case Operators.Save:
                Save();
                break;
            case Operators.Restore:
                Restore();
                break;
            case Operators.Concat when operands.HasNumbers(6):
                State.Concat(new Matrix(
                    operands.Last(6), operands.Last(5), operands.Last(4), operands.Last(3), operands.Last(2), operands.Last(1)));
                break;
            case Operators.LineWidth when operands.HasNumbers(1):
                State.LineWidth = Math.Abs(operands.Last(1));
                break;
            case Operators.ExtState when operands.LastName() is { } name:
                ExtState(Resources.Find("ExtGState", name));
                break;
            case Operators.Paint when operands.LastName() is { } name:
                ExternalObject.Paint(name, this);
                break;
            case Operators.BeginMarked or Operators.BeginMarkedWithProperties:
                marked.Begin(operands);
                break;
            case Operators.EndMarked:
                marked.End();
                break;
        }
    }

    private void Save()
    {
        if (saved.Count < ContentLimits.SavedStates)
            saved.Push(State.Copy());
        else
            savedBeyondLimit++;
    }

    private void Restore()
    {
        if (savedBeyondLimit > 0)
            savedBeyondLimit--;
        else if (saved.TryPop(out var state))
            State = state;
    }

    // ISO 32000-1, Table 58.
    private void ExtState(PdfDictionary? parameters)
    {
        if (parameters?.Number("LW") is { } width)
            State.LineWidth = Math.Abs(width);
        if (parameters?.Array("Font") is not { } font)
            return;
        State.Font = font[0] is PdfDictionary dictionary ? Page.Fonts.Get(dictionary) : State.Font;
        State.FontSize = font.Number(1) ?? State.FontSize;
    }
}
