using System.Reflection;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli;

/// <summary>The words of the program as a whole.</summary>
internal static class ProgramTexts
{
    public static readonly Bilingual Summary = new(
        "读取预算绩效目标表，存入 SQLite，并核对表中的勾稽关系。",
        "Reads budget performance target forms, loads them into SQLite and reconciles their figures.");

    public static readonly Bilingual HelpOption = new("显示帮助", "Show help");

    public static readonly Bilingual QuietOption = new(
        "不输出进度和汇总；出错信息仍会输出", "No progress and no summaries; what went wrong is still said");

    public static readonly Bilingual LangOption = new(
        "提示文字的语言；默认取自 LC_ALL、LC_MESSAGES、LANG，都不是 zh 或 en 时用中文",
        "Language for people; default from LC_ALL, LC_MESSAGES, LANG, Chinese when that is neither zh nor en");

    public static readonly Bilingual VersionOption = new("显示版本", "Show the version");

    public static readonly Bilingual Interrupted = new("已中断。数据库保持完整，重新运行即可继续。", "Interrupted. The database is consistent; run the command again to go on.");

    public static string Version =>
        "perftargets " + (typeof(ProgramTexts).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0");

    public static Bilingual SeeHelp(string? verb)
    {
        var command = verb is null ? "perftargets --help" : $"perftargets {verb} --help";
        return new Bilingual($"用法见：{command}", $"For usage see: {command}");
    }
}
