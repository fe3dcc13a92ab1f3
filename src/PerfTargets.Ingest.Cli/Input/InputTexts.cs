using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Cli.Input;

/// <summary>What is said about inputs.</summary>
internal static class InputTexts
{
    public static readonly Bilingual ConfigOption = new(
        "核对设置（JSON）：规则、严重程度、必需的指标类别；格式见 schema config", "settings of the check (JSON): rules, severities, required kinds of indicator; see schema config");

    public static readonly Bilingual SuppressionsOption = new(
        "不再列出的问题（JSON）；格式见 schema suppressions", "findings not to be shown again (JSON); see schema suppressions");

    public static readonly Bilingual PathOperand = new(
        "文件或文件夹（含子文件夹）；- 表示从标准输入读取一份文件", "file or folder (with its subfolders); - reads one document from standard input");

    public static readonly Bilingual ListSwitch = new("从标准输入读取路径，每行一个", "read paths from standard input, one a line");

    public static readonly Bilingual JobsOption = new("读取线程数；默认为处理器核数，最多 8", "number of reading threads; default the machine's cores, at most 8");

    public static readonly Bilingual OcrOption = new(
        "扫描件的文字识别：auto 在装有所需程序时进行（见 doctor），off 不进行", "text recognition of scans: auto where the programs for it are installed (see doctor), off never");

    public static readonly Bilingual OcrCacheOption = new(
        "存放已识别页面的文件夹，同一页不再识别；默认在用户的缓存目录，none 表示不保存", "folder for recognised pages, so that none is recognised twice; default in the user's cache folder, none to keep none");

    public static readonly Bilingual Recognising = new("正在识别扫描页上的文字，每页约需两秒……", "Recognising scanned pages, about two seconds each …");

    public static readonly Bilingual NoPath = new("请写出要读取的文件或文件夹", "Name a file or folder to read");

    public static readonly Bilingual EmptyPath = new("路径不能为空", "A path must not be empty");

    public static readonly Bilingual StandardInputTwice = new("- 与 --stdin-list 不能同时使用", "- and --stdin-list cannot be used together");

    public static Bilingual BadJobs(string text) => new(
        $"--jobs 应为 1 到 1024 的整数，而不是“{text}”", $"--jobs takes a whole number from 1 to 1024, not \"{text}\"");

    public static Bilingual Unread(UnreadInput input) => new(
        $"未能读取 {input.Path}：{input.Reason.Zh}", $"Could not read {input.Path}: {input.Reason.En}");

    public static Bilingual Totals(int documents, int forms, int withoutForms, int skipped, int unread) => new(
        $"{documents} 份文件，{forms} 张表"
            + (withoutForms > 0 ? $"；{withoutForms} 份没有绩效目标表" : "")
            + (unread > 0 ? $"；{unread} 份未能读取" : "")
            + (skipped > 0 ? $"；略过隐藏文件和临时文件 {skipped} 个" : "") + "。",
        $"{documents} document{(documents == 1 ? "" : "s")}, {forms} form{(forms == 1 ? "" : "s")}"
            + (withoutForms > 0 ? $"; {withoutForms} without a performance target form" : "")
            + (unread > 0 ? $"; {unread} not read" : "")
            + (skipped > 0 ? $"; {skipped} hidden or temporary set aside" : "") + ".");
}
