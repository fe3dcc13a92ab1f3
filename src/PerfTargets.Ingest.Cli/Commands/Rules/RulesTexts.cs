using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Rules;

/// <summary>The words of <c>rules</c>.</summary>
internal static class RulesTexts
{
    public static readonly Bilingual Summary = new("列出核对规则，或说明其中一条", "Lists the rules, or explains one");

    public static readonly Bilingual IdOperand = new("规则编号；不写则列出全部", "the rule to explain; without it all are listed");

    public static readonly Bilingual FormatOption = new("输出格式（默认 text）", "output format (default text)");

    /// <summary>By the severity's number.</summary>
    public static readonly Bilingual[] Severities = [new("提示", "info"), new("提醒", "warning"), new("错误", "error")];

    public static readonly IReadOnlyList<(string Line, Bilingual Meaning)> Examples =
    [
        ("perftargets rules", new("全部规则", "all rules")),
        ("perftargets rules PT101", new("一条规则：何时成立、容差、例子", "one rule: when it holds, its tolerance, examples")),
    ];
}
