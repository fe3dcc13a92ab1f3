using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>What the HTML reader says of a page.</summary>
internal static class HtmlMessages
{
    public static Diagnostic TooDeep(int most) => new(
        DiagnosticCode.NestedTooDeep,
        Severity.Error,
        new Bilingual(
            $"网页元素嵌套超过 {most} 层，不像绩效目标表，未读取；请在浏览器中打开，另存为文本（.txt）后再导入。",
            $"The page nests elements more than {most} deep, which no form does; it was not read. Open it in a browser and save its text (.txt)."));

    public static Diagnostic TooManyElements(int most) => new(
        DiagnosticCode.TooLarge,
        Severity.Error,
        new Bilingual(
            $"网页的元素超过 {most} 个，不像绩效目标表，未读取；请只保存有表格的部分。",
            $"The page has more than {most} elements, which no form has; it was not read. Save only the part with the forms."));

    public static Diagnostic NoHtmlPart() => new(
        DiagnosticCode.UnsupportedFormat,
        Severity.Error,
        new Bilingual(
            "网页归档（MHTML）中没有网页部分；文件可能被截断，请重新保存网页。",
            "The web archive (MHTML) holds no HTML part; it may be cut off. Save the page again."));

    public static Diagnostic DeclaredEncodingWrong(string declared, string found) => new(
        DiagnosticCode.EncodingGuessed,
        Severity.Info,
        new Bilingual(
            $"网页注明编码 {declared}，内容却是 {found}，按 {found} 读取。",
            $"The page declares the encoding {declared}, but its content is {found} and was read as that."));

    public static Diagnostic Hidden(string text) => new(
        DiagnosticCode.HiddenText,
        Severity.Info,
        new Bilingual(
            "网页中有不显示的文字（隐藏的内容、按钮、注音），不作为表格内容。",
            "The page holds text that it does not show as content (hidden elements, buttons, ruby annotations); it is not read as text."))
    { Text = text };

    public static Diagnostic Deleted(string text) => new(
        DiagnosticCode.DeletedText,
        Severity.Info,
        new Bilingual("网页中有标为已删除的文字，不作为表格内容。", "The page holds text marked as deleted; it is not read as text."))
    { Text = text };

    public static Diagnostic CellsOverlap(string text) => new(
        DiagnosticCode.CellsOverlap,
        Severity.Warning,
        new Bilingual(
            $"单元格“{text}”与上方跨行的单元格重叠，已收窄到空位；请核对这一行。",
            $"The cell \"{text}\" overlaps one that spans from above and was narrowed to the free place; compare the row."))
    { Text = text };
}
