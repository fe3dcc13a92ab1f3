using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Extract;

/// <summary>The words of <c>extract</c>.</summary>
internal static class ExtractTexts
{
    public static readonly Bilingual Summary = new("读取文件和文件夹，输出规范格式的绩效目标表", "Reads files and folders and prints the forms in canonical form");

    public static readonly Bilingual FormatOption = new(
        "json：全部文件（默认）；ndjson：每行一张表；csv：表格", "json: all documents (default); ndjson: one form a line; csv: tables");

    public static readonly Bilingual OutputOption = new(
        "写入文件；csv 时为文件夹，写入 forms、funding、indicators、diagnostics 四个表（不写时只输出 indicators）",
        "write to a file; for csv a folder that gets forms, funding, indicators and diagnostics (without it, indicators alone are printed)");

    public static readonly Bilingual NoProvenanceSwitch = new("不输出各值在原文件中的位置", "leave out where each value was read");

    public static readonly Bilingual ExcelSwitch = new(
        "csv 供电子表格打开：加字节顺序标记，并使形似公式的单元格不被执行", "csv for a spreadsheet: adds a byte order mark and neutralises cells that look like formulas");

    public static readonly Bilingual ExcelNeedsCsv = new("--excel 只能与 --format csv 同用", "--excel goes with --format csv only");

    public static readonly IReadOnlyList<(string Line, Bilingual Meaning)> Examples =
    [
        ("perftargets extract 2026/教育局.docx", new("一份文件，JSON 输出到屏幕", "one document, JSON to the terminal")),
        ("perftargets extract 2026 --format ndjson --no-provenance --output forms.ndjson", new("整个文件夹，每行一张表", "a whole folder, one form a line")),
        ("perftargets extract 2026 --format csv --excel --output tables", new("四个 CSV 表，供电子表格打开", "four CSV tables for a spreadsheet")),
        ("find . -name '*.pdf' | perftargets extract --stdin-list", new("路径由另一程序给出", "paths from another program")),
    ];
}
