using System.Globalization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Doctor;

/// <summary>The words of <c>doctor</c>.</summary>
internal static class DoctorTexts
{
    public static readonly Bilingual Summary = new(
        "检查运行环境：扫描件文字识别所需的程序是否齐全，缺少时如何安装", "Checks this system: whether the programs for scans are there, and how to install what is missing");

    public static readonly Bilingual FormatOption = new("输出格式（默认 text）", "output format (default text)");

    public static readonly Bilingual RequireOption = new("不能识别扫描件时退出码为 1", "exit code 1 when scans cannot be recognised");

    public static readonly IReadOnlyList<(string Line, Bilingual Meaning)> Examples =
    [
        ("perftargets doctor", new("检查并说明", "look, and say what was found")),
        ("perftargets doctor --require ocr --quiet", new("用于脚本：不能识别扫描件即失败", "for scripts: fails when scans cannot be recognised")),
    ];

    public static readonly Bilingual Heading = new("扫描件的文字识别（OCR）：", "Recognition of scans (OCR):");

    public static readonly Bilingual WithoutChinese = new("没有它无法识别扫描件", "without it scans cannot be recognised");

    public static readonly Bilingual WithoutEnglish = new("可选；没有它数字识别较差", "optional; without it figures are recognised less well");

    public static readonly Bilingual ToInstall = new("安装方法：", "To install them:");

    public static readonly Bilingual Required = new("--require ocr：本机不能识别扫描件。", "--require ocr: scans cannot be recognised here.");

    private static readonly Bilingual Good = new("正常", "ok");
    private static readonly Bilingual Missing = new("缺少", "missing");
    private static readonly Bilingual Broken = new("故障", "fails");

    public static Bilingual Sqlite(string? version) => version is null
        ? new Bilingual("SQLite：无法加载，import 与 nightly 不能使用；请重新安装本程序", "SQLite: cannot be loaded, so that import and nightly do not work; install this program again")
        : new Bilingual($"SQLite {version}", $"SQLite {version}");

    public static Bilingual Program(string name, string? path, string? version)
    {
        var variable = "PERFTARGETS_" + name.ToUpperInvariant();
        if (path is null)
            return Line(Missing, name, new($"不在 PATH 中，{variable} 也没有指向它", $"not on PATH, nor does {variable} name it"));
        return version is null
            ? Line(Broken, name, new($"{path} 无法运行，或不是所需的程序", $"{path} does not run, or is another program"))
            : Line(Good, $"{name} {version}", new(path, path));
    }

    public static Bilingual Model(string name, bool isThere, Bilingual without) => isThere
        ? Line(Good, name, new("语言模型", "language model"))
        : Line(Missing, name, new("语言模型；" + without.Zh, "language model; " + without.En));

    public static Bilingual Cache(CacheState? cache)
    {
        if (cache is null)
            return Line(new("不用", "none"), "cache", new("不保存已识别的页面", "recognised pages are not kept"));
        var megabytes = (cache.Bytes / 1048576m).ToString("0.0", CultureInfo.InvariantCulture);
        return cache.Trouble is { } trouble
            ? Line(Broken, "cache", new($"{cache.Folder} 无法写入（{trouble}）；识别照常进行，只是每次都要重做", $"{cache.Folder} cannot be written ({trouble}); recognition goes on, but does everything anew each time"))
            : Line(Good, "cache", new($"{cache.Folder}，{cache.Pages} 页，{megabytes} MB", $"{cache.Folder}, {cache.Pages} page{(cache.Pages == 1 ? "" : "s")}, {megabytes} MB"));
    }

    public static Bilingual Trial(TrialOutcome trial)
    {
        var (expected, read) = (string.Join(" | ", TrialPage.Texts), string.Join(" | ", trial.Read));
        return trial.Passed
            ? Line(Good, "trial", new("已识别一页内置的扫描件，结果正确", "a built-in scan was recognised, every cell as it stands there"))
            : Line(Broken, "trial", new($"内置扫描件应为“{expected}”，识别为“{read}”", $"the built-in scan says \"{expected}\", but was read as \"{read}\""));
    }

    public static Bilingual Conclusion(Diagnosis found) => found switch
    {
        { ReadsScans: true } => new("结论：本机可以识别扫描件。", "In short: scans are recognised here."),
        { LacksPrograms: true } => new(
            "结论：本机不能识别扫描件，因为缺少上述程序或语言模型。只有扫描件需要它们，其他文件照常读取。",
            "In short: scans cannot be recognised here, for want of the programs or models above. Only scans need them; everything else is read without."),
        _ => new(
            "结论：所需程序齐全，但试识别的结果不对，扫描件的识别不可靠；请更新或重新安装 Tesseract 及其语言模型。只有扫描件需要它们，其他文件照常读取。",
            "In short: the programs are there, but the try went wrong, so that scans are not read reliably; update or reinstall Tesseract and its models. Only scans need them; everything else is read without."),
    };

    private static Bilingual Line(Bilingual state, string subject, Bilingual detail) =>
        new($"[{state.Zh}] {subject}：{detail.Zh}", $"[{state.En}] {subject}: {detail.En}");
}
