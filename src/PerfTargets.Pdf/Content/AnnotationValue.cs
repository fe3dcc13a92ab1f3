using PerfTargets.Pdf.Filters;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>What an annotation without a usable appearance shows.</summary>
/// <param name="Text">The text.</param>
/// <param name="FontSize">In points; 0 when it is to fit the box.</param>
/// <param name="IsMultiline">Whether it may be broken into lines.</param>
internal sealed record AnnotationValue(string Text, double FontSize, bool IsMultiline)
{
    private const int Multiline = 1 << 12;
    private const int Password = 1 << 13;
    private const int PushButton = 1 << 16;
    private const int FieldDepth = 32;

    /// <summary>The value of a form field, or a free text's contents; null when nothing is shown.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="form">The document's form; null when it has none.</param>
    public static AnnotationValue? Of(PdfDictionary annotation, PdfDictionary? form)
    {
        var size = DefaultSize(Inherited(annotation, "DA") is PdfString own ? own : form?["DA"] as PdfString);
        if (annotation.Name("Subtype") == "FreeText")
            return Make(TextOf(annotation["Contents"]), size, true);
        if (annotation.Name("Subtype") != "Widget")
            return null;
        var flags = (Inherited(annotation, "Ff") as PdfNumber)?.Int ?? 0;
        return (Inherited(annotation, "FT") as PdfName)?.Value switch
        {
            "Tx" when (flags & Password) == 0 => Make(TextOf(Inherited(annotation, "V")), size, (flags & Multiline) != 0),
            "Ch" => Make(Choice(annotation), size, false),
            "Btn" when (flags & PushButton) == 0 && IsChecked(annotation) => Make(CheckMark(annotation), size, false),
            _ => null,
        };
    }

    private static AnnotationValue? Make(string? text, double size, bool isMultiline) =>
        string.IsNullOrEmpty(text) ? null : new AnnotationValue(text, size, isMultiline);

    // ISO 32000-1, 12.7.3.1: a field's entries may stand with its parents.
    private static PdfObject Inherited(PdfDictionary field, string key)
    {
        PdfDictionary? at = field;
        for (var depth = 0; at is not null && depth < FieldDepth; depth++)
        {
            if (at[key] is not PdfNull and var value)
                return value;
            at = at.Dictionary("Parent");
        }

        return PdfNull.Value;
    }

    private static string? TextOf(PdfObject value) => value switch
    {
        PdfString text => TextString.Decode(text.Bytes.Span),
        PdfStream stream => TextString.Decode(StreamDecoder.Decode(stream).Bytes.Span),
        PdfName name => name.Value,
        _ => null,
    };

    // 12.7.4.4: an option may be a pair of what is stored and what is shown.
    private static string? Choice(PdfDictionary field)
    {
        var value = Inherited(field, "V");
        var chosen = value is PdfArray several
            ? string.Join('\n', Enumerable.Range(0, Math.Min(several.Count, ContentLimits.Options)).Select(i => TextOf(several[i])))
            : TextOf(value);
        var options = Inherited(field, "Opt") as PdfArray;
        for (var i = 0; i < Math.Min(options?.Count ?? 0, ContentLimits.Options); i++)
        {
            if (options![i] is PdfArray { Count: >= 2 } pair && TextOf(pair[0]) == chosen)
                return TextOf(pair[1]);
        }

        return chosen;
    }

    private static bool IsChecked(PdfDictionary field) =>
        (field.Name("AS") ?? (Inherited(field, "V") as PdfName)?.Value ?? "Off") != "Off";

    // 12.5.6.19: the caption is a character of ZapfDingbats.
    private static string CheckMark(PdfDictionary field) => TextOf(field.Dictionary("MK")?["CA"] ?? PdfNull.Value) switch
    {
        "4" => "✔",
        "5" => "✕",
        "6" => "✖",
        "8" => "✘",
        "l" => "●",
        "n" => "■",
        "u" => "◆",
        "H" => "★",
        _ => "✓",
    };

    // The size in front of Tf in a default appearance (12.7.3.3).
    private static double DefaultSize(PdfString? appearance)
    {
        if (appearance is null)
            return 0;
        var operands = new OperandList();
        var tokenizer = new ContentTokenizer(appearance.Bytes, operands);
        for (var code = tokenizer.Next(); code != 0; code = tokenizer.Next())
        {
            if (code == Operators.Font)
                return Math.Clamp(operands.Last(1), 0, 1000);
            operands.Clear();
        }

        return 0;
    }
}
