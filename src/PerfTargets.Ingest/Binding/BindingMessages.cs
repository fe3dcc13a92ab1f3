using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Binding;

/// <summary>What binding says when a document does not fit: every diagnostic of this stage.</summary>
internal static class BindingMessages
{
    public static Diagnostic UnplacedText(FormCell cell) => new(
        DiagnosticCode.UnplacedText,
        Severity.Warning,
        new Bilingual(
            $"“{Short(cell.Text)}”不属于任何已知字段，已原样保留在此；请核对原表该处。",
            $"\"{Short(cell.Text)}\" fits no known field and is kept here as printed; compare the form at this place."))
    { Text = cell.Text, At = cell.At };

    public static Diagnostic TextOutsideForms(FormCell cell) => new(
        DiagnosticCode.TextOutsideForms,
        Severity.Info,
        new Bilingual(
            $"“{Short(cell.Text)}”在所有绩效目标表之外。",
            $"\"{Short(cell.Text)}\" stands outside every form."))
    { Text = cell.Text, At = cell.At };

    public static Diagnostic InMargin(FormCell cell) => new(
        DiagnosticCode.TextSetAside,
        Severity.Info,
        new Bilingual(
            "页码、页眉页脚或续页上重复的内容，不属于表格，单独列出。",
            "A page number, a running head or what a further page repeats is no part of a form; it is listed here."))
    { Text = cell.Text, At = cell.At };

    public static Diagnostic LabelMissing(FormCell cell, string label) => new(
        DiagnosticCode.LabelMissing,
        Severity.Warning,
        new Bilingual(
            $"标签单元格为空；按位置将“{Short(cell.Text)}”读作{label}。请在原表补上标签。",
            $"The label cell is blank; by its place \"{Short(cell.Text)}\" was read as {label}. Fill in the label on the form."))
    { At = cell.At };

    public static Diagnostic CarriedDown(FormCell cell, string label) => new(
        DiagnosticCode.RowRepaired,
        Severity.Info,
        new Bilingual(
            $"清单上本项目的“{label}”为空，沿用上方的“{Short(cell.Text)}”。",
            $"The list leaves \"{label}\" of this project blank; \"{Short(cell.Text)}\" above was taken for it."))
    { At = cell.At };

    public static Diagnostic RowRepaired(FormCell cell) => new(
        DiagnosticCode.RowRepaired,
        Severity.Warning,
        new Bilingual(
            "本行多了或少了单元格，已按可识别的词（指标名称、度量单位、≥ ≤ = 定性）对齐各列；请核对原表本行。",
            "This row has a cell too many or too few; its cells were aligned with the columns by the words that are known. Compare the row on the form."))
    { At = cell.At };

    public static Diagnostic RowJoined(FormCell cell) => new(
        DiagnosticCode.RowJoined,
        Severity.Info,
        new Bilingual(
            "单元格内的空行把本行断成几段，已合为一行。",
            "Blank lines inside a cell cut this row in pieces; they were joined."))
    { At = cell.At };

    public static Diagnostic RepeatedText(FormCell cell, string repeated) => new(
        DiagnosticCode.RepeatedText,
        Severity.Info,
        new Bilingual(
            $"“{Short(repeated)}”在同一单元格内印了两次（多因跨页），只取一次。",
            $"\"{Short(repeated)}\" is printed twice in one cell (a page break as a rule); it was taken once."))
    { Text = repeated, At = cell.At };

    public static Diagnostic LevelMissing(FormCell cell, string level2, string above) => new(
        DiagnosticCode.LevelMissing,
        Severity.Warning,
        new Bilingual(
            $"“{level2}”的一级指标为空，而上方的“{above}”与它不相称，故不沿用。请在原表补上一级指标。",
            $"The level-1 cell of \"{level2}\" is blank, and \"{above}\" above it does not fit, so it was not carried down. Fill in level 1 on the form."))
    { At = cell.At };

    public static Diagnostic AmountUnreadable(FormCell cell, string label) => new(
        DiagnosticCode.AmountUnreadable,
        Severity.Warning,
        new Bilingual(
            $"“{label}”处的“{Short(cell.Text)}”不是数，金额留空。请在原表填数，没有则填 0 或留空。",
            $"\"{Short(cell.Text)}\" at \"{label}\" is not a number; the amount stays empty. Enter a number on the form, or 0, or leave it blank."))
    { At = cell.At };

    public static Diagnostic DateUnreadable(FormCell cell, string label, string text) => new(
        DiagnosticCode.DateUnreadable,
        Severity.Warning,
        new Bilingual($"“{label}”处的“{Short(text)}”不是日期，日期留空。", $"\"{Short(text)}\" at \"{label}\" is not a date; the date stays empty."))
    { Text = text, At = cell.At };

    public static Diagnostic CountUnreadable(FormCell cell, string label, string text) => new(
        DiagnosticCode.CountUnreadable,
        Severity.Warning,
        new Bilingual($"“{label}”处的“{Short(text)}”不是整数，留空。", $"\"{Short(text)}\" at \"{label}\" is not a whole number; it stays empty."))
    { Text = text, At = cell.At };

    public static Diagnostic FieldRepeated(FormCell cell, string label, string text) => new(
        DiagnosticCode.FieldRepeated,
        Severity.Warning,
        new Bilingual(
            $"“{label}”印了两次，内容不同；取前一个，后一个“{Short(text)}”记在此处。",
            $"\"{label}\" is printed twice with different values; the first was kept, the second, \"{Short(text)}\", is recorded here."))
    { Text = text, At = cell.At };

    public static Diagnostic PlaceholderInLabel(FormCell cell) => new(
        DiagnosticCode.PlaceholderInLabel,
        Severity.Warning,
        new Bilingual($"标签“{Short(cell.Text)}”里的年份没有填写。", $"The years in the label \"{Short(cell.Text)}\" were never filled in."))
    { Text = cell.Text, At = cell.At };

    public static Diagnostic IndicatorsMissing() => new(
        DiagnosticCode.IndicatorsMissing,
        Severity.Warning,
        new Bilingual(
            "表中没有找到指标表（一级指标、二级指标……的表头）；请核对原表是否完整。",
            "No indicator table (a header with 一级指标, 二级指标, …) was found in this form; check that the form is complete."));

    public static Diagnostic NoForms() => new(
        DiagnosticCode.NoForms,
        Severity.Info,
        new Bilingual("文件可以读取，但没有绩效目标表。", "The file was read and holds no performance target form."));

    private static string Short(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 38), "……");
}
