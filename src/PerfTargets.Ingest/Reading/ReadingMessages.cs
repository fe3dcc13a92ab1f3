using System.Globalization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading;

/// <summary>What opening and reading say of bad input: what was found, what was expected, what to do.</summary>
internal static class ReadingMessages
{
    public static Diagnostic EmptyFile() => Error(
        DiagnosticCode.EmptyFile,
        "文件是空的（0 字节）；请向报送单位索要完整文件。",
        "The file is empty (0 bytes); ask the unit for the whole file.");

    public static Diagnostic NotFound() => Error(
        DiagnosticCode.NotFound,
        "文件或文件夹不存在；请检查路径。",
        "There is no such file or folder; check the path.");

    public static Diagnostic AccessDenied() => Error(
        DiagnosticCode.AccessDenied,
        "没有读取权限；请更改权限或换有权限的账户运行。",
        "Reading is not permitted; change the permissions or run as a user that may read it.");

    public static Diagnostic ReadFailed(string reason) => Error(
        DiagnosticCode.ReadFailed,
        $"读取失败（{reason}）；文件可能正被占用，请稍后再试。",
        $"Reading failed ({reason}); the file may be in use, try again later.");

    public static Diagnostic TooLarge(long bytes, long most) => Error(
        DiagnosticCode.TooLarge,
        $"文件有 {Mebibytes(bytes)} MB，超过上限 {Mebibytes(most)} MB，未读取；请拆分文件，或确认它是绩效目标表。",
        $"The file has {Mebibytes(bytes)} MB, over the limit of {Mebibytes(most)} MB, and was not read; split it, or check that it is a form.");

    public static Diagnostic TooManyCells() => Error(
        DiagnosticCode.TooLarge,
        $"文件的单元格超过 {ReadingLimits.MostCells} 个，不像绩效目标表，未读取。",
        $"The file has more than {ReadingLimits.MostCells} cells, which no form has; it was not read.");

    public static Diagnostic UnknownFormat(Bilingual what) => Error(
        DiagnosticCode.UnsupportedFormat,
        $"这是{what.Zh}，不是可读取的文档；请另存为文本（.txt）后再导入。",
        $"This is {what.En}, not a document that can be read; save its forms as text (.txt).");

    public static Diagnostic OtherPicture(string kind) => Error(
        DiagnosticCode.UnsupportedFormat,
        $"这是 {kind} 图片，本版本不能读取；可读取的图片是 PNG、JPEG、TIFF 和 BMP，请另存为其中一种后再导入。",
        $"This is a {kind} picture, which this version does not read; pictures are read as PNG, JPEG, TIFF and BMP: save it as one of these.");

    public static Diagnostic FormatNotRead(DocumentFormat format) => Error(
        DiagnosticCode.UnsupportedFormat,
        $"这是 {Name(format)} 文件，本版本不能读取；请在原程序中另存为 .docx 或文本（.txt）后再导入。",
        $"This is a {Name(format)} file which this version does not read; save it as .docx or text (.txt) in the program it comes from.");

    public static Diagnostic EncryptedDocument() => Error(
        DiagnosticCode.EncryptedDocument,
        "文件设有打开密码，内容已加密，无法读取；请在 Word、Excel 或 WPS 中输入密码打开，取消密码后另存为 .docx 或 .xlsx。",
        "The file is encrypted with a password and cannot be read; open it in Word or Excel with the password, remove it and save as .docx or .xlsx.");

    public static Diagnostic OtherWorkbook(string kind) => Error(
        DiagnosticCode.UnsupportedFormat,
        $"这是 {kind} 工作簿，本版本不能读取；请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。",
        $"This is a workbook of the kind {kind}, which this version does not read; open it in Excel or WPS and save it as .xlsx.");

    public static Diagnostic DamagedDocument(string reason) => Error(
        DiagnosticCode.DamagedDocument,
        $"文件已损坏或不完整（{reason}），无法读取；请向报送单位索要完整文件，或在 Word 中修复后另存。",
        $"The file is damaged or incomplete ({reason}) and cannot be read; ask the unit for the whole file, or repair it in Word and save it.");

    public static Diagnostic NoMainPart() => Error(
        DiagnosticCode.DamagedDocument,
        "压缩包里没有 Word 正文（word/document.xml），不是 Word 文档或已损坏；请在 Word 中打开并另存为 .docx。",
        "The package holds no Word text (word/document.xml): it is no Word document, or damaged; open it in Word and save it as .docx.");

    public static Diagnostic HasDtd() => Error(
        DiagnosticCode.DamagedDocument,
        "文件的 XML 带有 DTD 声明，Word 文档不应有，为安全起见未读取；请在 Word 中打开并另存为 .docx。",
        "The XML of the file carries a DTD, which no Word document has; it was not read, to be safe. Open it in Word and save it as .docx.");

    public static Diagnostic NestedTooDeep(int most) => Error(
        DiagnosticCode.TooLarge,
        $"文件的表格或元素嵌套超过 {most} 层，不像绩效目标表，未读取；请在 Word 中去掉多余的嵌套后另存。",
        $"Tables or elements of the file are nested deeper than {most}, which no form needs; it was not read. Remove the nesting in Word and save it.");

    public static Diagnostic InflatesTooFar(string part, long bytes) => Error(
        DiagnosticCode.TooLarge,
        $"文件中的“{part}”解压后有 {Mebibytes(bytes)} MB，超过上限，未读取；请确认它是绩效目标表。",
        $"The part {part} of the file inflates to {Mebibytes(bytes)} MB, over the limit, and was not read; check that it is a form.");

    public static Diagnostic NotText() => Error(
        DiagnosticCode.NotText,
        "文件内容不是文本，也不是已知的文档格式；可能已损坏或编码不明，请向报送单位索要原文件（UTF-8 或 GB18030）。",
        "The content is neither text nor a known document format; it may be damaged or in an unknown encoding. Ask the unit for the original (UTF-8 or GB18030).");

    public static Diagnostic UndecodableBytes(int count, string encoding) => new(
        DiagnosticCode.UndecodableBytes,
        Severity.Warning,
        new Bilingual(
            $"有 {count} 处字节不合 {encoding} 编码，已记为“\uFFFD”；文件可能被截断，请核对这些地方。",
            $"{count} places do not fit the encoding {encoding} and stand as \"\uFFFD\"; the file may be cut off, compare these places."));

    public static Diagnostic EncodingGuessed(string encoding) => new(
        DiagnosticCode.EncodingGuessed,
        Severity.Info,
        new Bilingual($"文件没有注明编码，按内容判为 {encoding}。", $"The file declares no encoding; by its content it was read as {encoding}."));

    public static Diagnostic MarkupInText(string markup, Location at) => new(
        DiagnosticCode.MarkupInText,
        Severity.Info,
        new Bilingual($"正文里留有标记“{markup}”，不作为文字读取。", $"The markup \"{markup}\" was left in the text; it is not read as text."))
    { Text = markup, At = at };

    private static Diagnostic Error(string code, string zh, string en) => new(code, Severity.Error, new Bilingual(zh, en));

    private static string Name(DocumentFormat format) => format switch
    {
        DocumentFormat.Docx => "Word (.docx)",
        DocumentFormat.Doc => "Word 97-2003 / Excel 97-2003 (.doc, .xls)",
        DocumentFormat.Pdf => "PDF",
        DocumentFormat.Html => "HTML",
        DocumentFormat.Xlsx => "Excel (.xlsx)",
        _ => "text",
    };

    private static string Mebibytes(long bytes) => (bytes / 1048576m).ToString("0.#", CultureInfo.InvariantCulture);
}
