using System.Globalization;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading.Excel.Formats;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>What the Excel reader says of workbooks it cannot read, and of what it set aside.</summary>
internal static class ExcelMessages
{
    public static Diagnostic Damaged(string reason) => Unreadable(
        DiagnosticCode.DamagedDocument,
        $"工作簿已损坏或不完整（{reason}），无法读取；请向报送单位索要完整文件，或在 Excel 中修复后另存。",
        $"The workbook is damaged or incomplete ({reason}) and cannot be read; ask the unit for the whole file, or repair it in Excel and save it.");

    public static Diagnostic NoWorkbook() => Unreadable(
        DiagnosticCode.DamagedDocument,
        "压缩包里没有工作簿或工作表，不是 Excel 文件或已损坏；请在 Excel 中打开并另存为 .xlsx。",
        "The package holds no workbook or no sheet: it is no Excel file, or damaged; open it in Excel and save it as .xlsx.");

    public static Diagnostic HasDtd() => Unreadable(
        DiagnosticCode.DamagedDocument,
        "文件的 XML 带有 DTD 声明，Excel 文件不应有，为安全起见未读取；请在 Excel 中打开并另存为 .xlsx。",
        "The XML of the file carries a DTD, which no workbook has; it was not read, to be safe. Open it in Excel and save it as .xlsx.");

    public static Diagnostic NestedTooDeep(int most) => Unreadable(
        DiagnosticCode.TooLarge,
        $"文件的元素嵌套超过 {most} 层，工作簿不需要这么多，未读取；请在 Excel 中打开并另存为 .xlsx。",
        $"Elements of the file are nested deeper than {most}, which no workbook needs; it was not read. Open it in Excel and save it as .xlsx.");

    public static Diagnostic NoSuchString(string cell) => Unreadable(
        DiagnosticCode.DamagedDocument,
        $"单元格 {cell} 引用的文字不在文件里，工作簿已损坏，未读取；请向报送单位索要完整文件。",
        $"Cell {cell} refers to a text that the file does not hold: the workbook is damaged and was not read. Ask the unit for the whole file.");

    public static Diagnostic NoSuchPlace(string place) => Unreadable(
        DiagnosticCode.DamagedDocument,
        $"工作表中有不存在的位置“{place}”，工作簿已损坏，未读取；请在 Excel 中修复后另存。",
        $"A sheet names the place \"{place}\", which no sheet has: the workbook is damaged and was not read. Repair it in Excel and save it.");

    public static Diagnostic SheetMissing(string sheet) => new(
        DiagnosticCode.DocumentRepaired,
        Severity.Warning,
        new Bilingual(
            $"工作表“{sheet}”的内容不在文件里，未能读取；其余工作表已读取。请向报送单位索要完整文件。",
            $"The content of sheet \"{sheet}\" is not in the file and was not read; the other sheets were. Ask the unit for the whole file."))
    { Text = sheet };

    public static Diagnostic NotCalculated(string cell, string formula) => new(
        DiagnosticCode.FormulaNotCalculated,
        Severity.Warning,
        new Bilingual(
            $"单元格 {cell} 的公式没有保存结果，按空白读取；请在 Excel 中打开、重新计算并保存。",
            $"The formula in cell {cell} has no stored result and was read as blank; open the file in Excel, let it calculate and save it."))
    { Text = "=" + formula };

    public static Diagnostic ErrorValue(string cell, string error) => new(
        DiagnosticCode.ErrorValue,
        Severity.Warning,
        new Bilingual(
            $"单元格 {cell} 的公式出错，显示 {error}；请改正公式后重新报送。",
            $"The formula in cell {cell} fails and shows {error}; correct the formula and hand in the file again."));

    public static Diagnostic ShownOtherwise(Shown shown, string cell, string stored, string format) => shown.Loss switch
    {
        ShownLoss.Rounded => NotShown(
            Severity.Info,
            $"单元格 {cell} 显示“{shown.Text}”，实际存的是 {stored}，格式“{format}”舍去了后面的位数；按显示的读取。",
            $"Cell {cell} shows \"{shown.Text}\" and holds {stored}; its format \"{format}\" rounds it off. What it shows was read."),
        ShownLoss.Hidden => NotShown(
            Severity.Warning,
            $"单元格 {cell} 存有 {stored}，格式“{format}”只显示“{shown.Text}”；按显示的读取，请核对。",
            $"Cell {cell} holds {stored}, of which its format \"{format}\" shows only \"{shown.Text}\". What it shows was read; compare it."),
        _ => NotShown(
            Severity.Info,
            $"单元格 {cell} 的格式“{format}”不适用或未能识别，按不带格式的“{shown.Text}”读取；请对照原表。",
            $"The format \"{format}\" of cell {cell} does not fit its value or is not known; it was read without a format, as \"{shown.Text}\". Compare the sheet."),
    };

    public static Diagnostic Phonetic(string text) => Aside("拼音注音不作为内容读取。", "A phonetic guide is not read as text.", text);

    public static Diagnostic HiddenSheet(string sheet, string text) => Hidden(
        $"工作表“{sheet}”是隐藏的，不作为内容读取。", $"Sheet \"{sheet}\" is hidden; it is not read.", text);

    public static Diagnostic HiddenRows(string sheet, int first, int last, string text) => Hidden(
        $"工作表“{sheet}”第 {Number(first)} 至 {Number(last)} 行是隐藏的，不作为内容读取；请确认不应显示。",
        $"Rows {Number(first)} to {Number(last)} of sheet \"{sheet}\" are hidden and are not read; check that they are meant to be.",
        text);

    public static Diagnostic HiddenColumns(string sheet, int first, int last, string text) => Hidden(
        $"工作表“{sheet}”{CellRange.Column(first)} 至 {CellRange.Column(last)} 列是隐藏的，不作为内容读取；请确认不应显示。",
        $"Columns {CellRange.Column(first)} to {CellRange.Column(last)} of sheet \"{sheet}\" are hidden and are not read; check that they are meant to be.",
        text);

    public static Diagnostic SheetName(string sheet) => Aside("工作表标签上的名称不属于表格内容，单独列出。", "The name on a sheet's tab is no part of a form; it is listed here.", sheet);

    public static Diagnostic Margin(bool isHeader, string text) => isHeader
        ? Aside("页眉不属于正文，单独列出。", "A page header is no part of the text; it is listed here.", text)
        : Aside("页脚不属于正文，单独列出。", "A page footer is no part of the text; it is listed here.", text);

    public static Diagnostic Comment(string text) => Aside("批注不作为内容读取，单独列出。", "A comment is not read as text; it is listed here.", text);

    public static Diagnostic TextBox(string text) => new(
        DiagnosticCode.TextSetAside,
        Severity.Warning,
        new Bilingual(
            "文本框浮在单元格上面，不属于任何单元格，单独列出；如是表格内容，请填入单元格。",
            "A text box lies above the cells and belongs to none; it is listed here. If it is part of the form, write it into a cell."))
    { Text = text };

    public static Diagnostic Control(string text) => new(
        DiagnosticCode.TextSetAside,
        Severity.Warning,
        new Bilingual(
            "表单控件浮在单元格上面，不属于任何单元格，单独列出；请在单元格中用 □ ☑ 填写。",
            "A form control lies above the cells and belongs to none; it is listed here. Write □ or ☑ into a cell."))
    { Text = text };

    public static Diagnostic Covered(string cell, string text) => new(
        DiagnosticCode.TextSetAside,
        Severity.Warning,
        new Bilingual(
            $"单元格 {cell} 被合并单元格遮住，里面还有文字，页面上不显示；请核对是否应填入合并后的单元格。",
            $"A merged cell covers cell {cell}, which holds text that no page shows; check whether it belongs into the merged cell."))
    { Text = text };

    public static Diagnostic OverlappingMerges(string sheet, int count, string? first) => new(
        DiagnosticCode.CellsOverlap,
        Severity.Warning,
        new Bilingual(
            $"工作表“{sheet}”有 {Number(count)} 处合并区域{(first is null ? "无效" : $"互相重叠（如 {first}）")}，按未合并读取；请在 Excel 中修复后另存。",
            $"{Number(count)} merged ranges of sheet \"{sheet}\" {(first is null ? "are no ranges" : $"overlap others ({first})")} and were read as not merged; repair the file in Excel and save it."));

    public static Diagnostic Picture(int count, bool isAlone) => new(
        DiagnosticCode.TextSetAside,
        isAlone ? Severity.Warning : Severity.Info,
        new Bilingual(
            $"工作表中有 {Number(count)} 个图片、图表或嵌入对象，其内容未读取；如其中有表格，请改填在单元格中。",
            $"The sheet holds {Number(count)} pictures, charts or embedded objects whose content was not read; if they hold a form, write it into cells."));

    public static Diagnostic DrawingUnreadable() => new(
        DiagnosticCode.DocumentRepaired,
        Severity.Warning,
        new Bilingual("工作表中的批注或图形已损坏，未能读取；请对照原表。", "Comments or drawings of the sheet are damaged and were not read; compare the sheet."));

    private static Diagnostic Unreadable(string code, string zh, string en) => new(code, Severity.Error, new Bilingual(zh, en));

    private static Diagnostic NotShown(Severity severity, string zh, string en) => new(DiagnosticCode.ValueNotShown, severity, new Bilingual(zh, en));

    private static Diagnostic Hidden(string zh, string en, string text) => new(DiagnosticCode.HiddenText, Severity.Info, new Bilingual(zh, en)) { Text = text };

    private static Diagnostic Aside(string zh, string en, string text) => new(DiagnosticCode.TextSetAside, Severity.Info, new Bilingual(zh, en)) { Text = text };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
