using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>What the Word reader says of text it set aside.</summary>
internal static class WordMessages
{
    /// <summary>The diagnostic of a text set aside.</summary>
    /// <param name="aside">The text and the reason.</param>
    /// <param name="at">Where it stood; null outside tables.</param>
    public static Diagnostic Of(SetAside aside, Location? at)
    {
        var (severity, message) = Describe(aside);
        var code = aside.Why == SetAsideReason.Deleted ? DiagnosticCode.DeletedText : DiagnosticCode.TextSetAside;
        return new Diagnostic(code, severity, message) { Text = aside.Text.Length == 0 ? null : aside.Text, At = at };
    }

    /// <summary>The file is not whole.</summary>
    public static Diagnostic Repaired() => new(
        DiagnosticCode.DocumentRepaired,
        Severity.Warning,
        new Bilingual(
            "文件不完整，或其中的正文索引有误，已读取能读的部分；请核对原文，或向报送单位索要完整文件。",
            "The file is not whole, or its index of the text is wrong; what could be read was read. Compare the original, or ask the unit for the whole file."));

    private static (Severity Severity, Bilingual Message) Describe(SetAside aside) => aside.Why switch
    {
        SetAsideReason.Hidden => Info("文档中有隐藏文字，页面上不显示，不作为内容读取。", "The document holds hidden text, which no page shows; it is not read."),
        SetAsideReason.Placeholder => Info("内容控件尚未填写，其中的提示语不作为内容读取。", "A content control is not filled in; its prompt is not read."),
        SetAsideReason.Deleted => Info("修订中标记为删除的文字不作为内容读取。", "Text that tracked changes delete is not read."),
        SetAsideReason.Comment => Info("批注不属于正文，单独列出。", "A comment is no part of the text; it is listed here."),
        SetAsideReason.Footnote => Info("脚注不属于表格内容，单独列出。", "A footnote is no part of a form; it is listed here."),
        SetAsideReason.Endnote => Info("尾注不属于表格内容，单独列出。", "An endnote is no part of a form; it is listed here."),
        SetAsideReason.Header => Info("页眉不属于正文，单独列出。", "A page header is no part of the text; it is listed here."),
        SetAsideReason.Footer => Info("页脚不属于正文，单独列出。", "A page footer is no part of the text; it is listed here."),
        SetAsideReason.PhoneticGuide => Info("拼音注音不作为内容读取。", "A phonetic guide is not read as text."),
        SetAsideReason.CoveredCell => Warning("被纵向合并遮住的单元格里还有文字，页面上不显示；请核对是否应填入合并后的单元格。", "A cell that a vertical merge covers holds text, which no page shows; check whether it belongs into the merged cell."),
        SetAsideReason.FieldInstruction => Info("域代码不作为内容读取。", "A field's instruction is not read as text."),
        SetAsideReason.UnknownSymbol => Warning("符号字体中的字符含义不明，请核对原文。", "The meaning of a symbol font's character is not known; compare the original."),
        SetAsideReason.Picture => Info("文档中有图片，图片里的文字未读取。", "The document holds a picture; text in it was not read."),
        SetAsideReason.EmbeddedObject => Warning("文档中嵌有对象或控件，其内容未读取；如其中有表格，请改为 Word 表格。", "The document embeds an object or control whose content was not read; if it holds a table, make it a Word table."),
        _ => Warning($"文档中嵌入了其他格式的内容（{aside.Text}），未读取；请在 Word 中打开并另存为 .docx。", $"The document embeds a piece of another format ({aside.Text}), which was not read; open it in Word and save it as .docx."),
    };

    private static (Severity Severity, Bilingual Message) Info(string zh, string en) => (Severity.Info, new Bilingual(zh, en));

    private static (Severity Severity, Bilingual Message) Warning(string zh, string en) => (Severity.Warning, new Bilingual(zh, en));
}
