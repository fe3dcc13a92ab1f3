using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>
/// Marked content (ISO 32000-1, 14.6): spans whose /ActualText stands for what they show (14.9.4), and optional content that is off (8.11.3.2).
/// </summary>
internal sealed class MarkedContent(ContentRun run)
{
    private readonly Stack<MarkedSequence> open = new();
    private int beyondLimit;

    /// <summary>Begins a sequence.</summary>
    /// <param name="operands">Its tag; its properties, inline or by name.</param>
    public void Begin(OperandList operands)
    {
        if (open.Count >= ContentLimits.MarkedContentDepth)
        {
            beyondLimit++;
            return;
        }

        var canvas = run.Page.Canvas;
        var tag = operands.Count > 0 ? operands[0].Name : null;
        var isHidden = tag == "OC" && IsHidden(operands);
        if (isHidden)
            canvas.HiddenDepth++;
        open.Push(new MarkedSequence(isHidden, tag == "Span" ? ActualText(operands) : null, canvas.Glyphs.Count));
    }

    /// <summary>Ends the innermost sequence.</summary>
    public void End()
    {
        if (beyondLimit > 0)
            beyondLimit--;
        else if (open.TryPop(out var sequence))
            End(sequence);
    }

    /// <summary>Ends what the content left open.</summary>
    public void EndAll()
    {
        while (open.TryPop(out var sequence))
            End(sequence with { ActualText = null });
    }

    private void End(in MarkedSequence sequence)
    {
        var canvas = run.Page.Canvas;
        if (sequence.IsHidden)
            canvas.HiddenDepth--;
        if (sequence.ActualText is { } text && sequence.FirstGlyph < canvas.Glyphs.Count)
            canvas.ReplaceGlyphs(sequence.FirstGlyph, text);
    }

    private bool IsHidden(OperandList operands) =>
        operands.Count == 2 && operands[1].Name is { } name && run.Page.Optional.IsHidden(run.Resources.Dictionary.Dictionary("Properties"), name);

    private string? ActualText(OperandList operands)
    {
        if (operands.Count == 2 && operands[1].Name is { } name)
            return run.Resources.Find("Properties", name)?["ActualText"] is PdfString text ? Decode(text.Bytes.Span) : null;
        var value = operands.ValueOf("ActualText");
        return value >= 0 && operands[value].Kind == OperandKind.String ? Decode(operands.Bytes(operands[value])) : null;
    }

    private string? Decode(ReadOnlySpan<byte> text) =>
        run.Page.CountBytes(Math.Min(text.Length, ContentLimits.TextBytes)) ? TextString.Decode(text) : null;
}

/// <summary>A marked-content sequence that has begun.</summary>
/// <param name="IsHidden">Whether it is optional content that is off.</param>
/// <param name="ActualText">What its glyphs stand for; null when they stand for themselves.</param>
/// <param name="FirstGlyph">How many glyphs came before it.</param>
internal readonly record struct MarkedSequence(bool IsHidden, string? ActualText, int FirstGlyph);
