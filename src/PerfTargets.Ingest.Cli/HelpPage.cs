using System.CommandLine;
using PerfTargets.Ingest.Cli.Commands;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli;

/// <summary>Writes <c>--help</c>: usage, operands, options, examples and, for the program, the exit codes.</summary>
internal static class HelpPage
{
    private const int Indent = 2;

    public static void Write(TextWriter output, ProgramCommand root, Command command, bool chinese)
    {
        output.WriteLine(command.Description);
        Heading(output, new("用法", "Usage"), chinese);
        output.WriteLine("  " + Usage(root, command, chinese));

        if (command is Verb verb)
        {
            Section(output, new("参数", "Operands"), command.Arguments.Select(a => (OperandName(a), a.Description ?? "")), chinese);
            Section(output, new("选项", "Options"), command.Options.Concat(root.Options.Where(o => o.Recursive)).Select(o => (OptionName(o), o.Description ?? "")), chinese);
            Section(output, new("示例", "Examples"), verb.Examples.Select(e => (e.Line, e.Meaning.In(chinese))), chinese, stacked: true);
            return;
        }

        Section(output, new("命令", "Commands"), root.Subcommands.Select(c => (c.Name, c.Description ?? "")), chinese);
        Section(output, new("选项", "Options"), root.Options.Select(o => (OptionName(o), o.Description ?? "")), chinese);
        Section(output, new("退出码", "Exit codes"), ExitCodes.Select(e => (e.Code, e.Meaning.In(chinese))), chinese);
    }

    private static IReadOnlyList<(string Code, Bilingual Meaning)> ExitCodes =>
    [
        ("0", new("完成", "done")),
        ("1", new("完成，且有达到 --fail-on 级别的问题（check）；--require 的条件不满足（doctor）", "done, and findings at or above --fail-on (check); what --require names is missing (doctor)")),
        ("2", new("命令写法有误", "wrong usage")),
        ("3", new("完成，但有输入未能读取，标准错误中逐一说明原因；优先于 1", "done, but some inputs could not be read, each named on standard error; goes before 1")),
        ("4", new("未能完成：数据库被占用或损坏，输出无法写入", "could not be done: database locked or corrupt, output not writable")),
        ("130", new("被 Ctrl-C 中断，数据库保持完整", "ended by Ctrl-C, with a consistent database")),
    ];

    private static string Usage(ProgramCommand root, Command command, bool chinese)
    {
        if (command is not Verb)
            return $"{root.Name} {new Bilingual("命令", "COMMAND").In(chinese)} …";
        var operands = command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{OperandName(a)}]" : OperandName(a));
        var required = command.Options.Where(o => o.Required).Select(OptionName);
        return string.Join(' ', [root.Name, command.Name, .. operands, .. required, new Bilingual("[选项]", "[options]").In(chinese)]);
    }

    private static string OperandName(Argument argument) =>
        argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;

    private static string OptionName(Option option)
    {
        var names = string.Join(", ", [.. option.Aliases.Where(a => a != "-?").OrderBy(a => a.Length), option.Name]);
        return option.HelpName is { } value ? names + " " + value : names;
    }

    private static void Heading(TextWriter output, Bilingual heading, bool chinese)
    {
        output.WriteLine();
        output.WriteLine(heading.In(chinese) + (chinese ? "：" : ":"));
    }

    private static void Section(TextWriter output, Bilingual heading, IEnumerable<(string Name, string Text)> rows, bool chinese, bool stacked = false)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        Heading(output, heading, chinese);
        var width = stacked ? 0 : all.Max(r => r.Name.Length) + Indent;
        foreach (var (name, text) in all)
        {
            if (stacked)
            {
                output.WriteLine("  # " + text);
                output.WriteLine("  " + name);
            }
            else
            {
                output.WriteLine("  " + name.PadRight(width) + text);
            }
        }
    }
}
