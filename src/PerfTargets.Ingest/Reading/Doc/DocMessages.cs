using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Doc;

/// <summary>What the reader of older Word documents says of a file.</summary>
internal static class DocMessages
{
    public static Diagnostic OlderWord() => new(
        DiagnosticCode.UnsupportedFormat,
        Severity.Error,
        new Bilingual(
            "这个 .doc 由 Word 95 或更早版本保存，本版本不能读取；请用 Word 或 WPS 打开，另存为 .docx 后再导入。",
            "This .doc was saved by Word 95 or older, which this version does not read; open it in Word or WPS and save it as .docx."));

    public static Diagnostic NoWordText(Bilingual kind) => new(
        DiagnosticCode.UnsupportedFormat,
        Severity.Error,
        new Bilingual(
            $"这是{kind.Zh}，不是 Word 文档；请在原程序中把表格另存为 .docx 后再导入。",
            $"This is {kind.En}, not a Word document; save its forms as .docx in the program it comes from."));
}
