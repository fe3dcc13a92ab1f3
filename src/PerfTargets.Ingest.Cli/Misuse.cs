using System.CommandLine;
using System.CommandLine.Parsing;
using PerfTargets.Ingest.Cli.Commands;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli;

/// <summary>What is wrong with a command line, in words of this program.</summary>
internal static class Misuse
{
    /// <summary>The faults; empty when there is none.</summary>
    public static IReadOnlyList<Bilingual> Find(ParseResult parsed, IReadOnlyList<string> args)
    {
        var command = parsed.CommandResult.Command;
        var faults = new List<Bilingual>();
        foreach (var token in parsed.UnmatchedTokens.Concat(MistypedOptions(parsed, args)))
        {
            faults.Add(token.StartsWith('-')
                ? new Bilingual($"没有这个选项：{token}（以 - 开头的文件名请写在 -- 之后）", $"There is no option {token} (a file name that begins with - goes after --)")
                : command is Verb
                    ? new Bilingual($"多余的参数：{token}", $"Unexpected argument: {token}")
                    : new Bilingual($"没有这个命令：{token}", $"There is no command {token}"));
        }

        if (faults.Count > 0)
            return faults;
        if (command is not Verb)
            return [new Bilingual("请写出要执行的命令，例如 extract", "Name a command, such as extract")];
        foreach (var error in parsed.Errors)
            faults.Add(Describe(error));
        return faults;
    }

    /// <summary>A word that an option does not take.</summary>
    public static Bilingual NotAmong(string option, string word, IReadOnlyList<string> words) => new(
        $"{option} 应为 {string.Join("、", words)} 之一，而不是“{word}”",
        $"{option} takes one of {string.Join(", ", words)}, not \"{word}\"");

    // An operand may be any word, so the parser takes a mistyped option for a path.
    private static IEnumerable<string> MistypedOptions(ParseResult parsed, IReadOnlyList<string> args)
    {
        var literal = args.TakeWhile(a => a != "--").ToHashSet(StringComparer.Ordinal);
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(a => a.Tokens)
            .Select(t => t.Value)
            .Where(t => t.Length > 1 && t[0] == '-' && literal.Contains(t));
    }

    private static Bilingual Describe(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: { } option } when option.HelpName is not null =>
            error.Message.Contains("required", StringComparison.OrdinalIgnoreCase)
                ? new Bilingual($"缺少 {option.Name} {option.HelpName}", $"{option.Name} {option.HelpName} is missing")
                : new Bilingual(error.Message, error.Message),
        ArgumentResult { Tokens.Count: 0, Argument: { } argument } =>
            new Bilingual($"缺少参数 {argument.Name}", $"{argument.Name} is missing"),
        CommandResult { Command: { } command } when command.Options.FirstOrDefault(o => o.Required && error.Message.Contains(o.Name, StringComparison.Ordinal)) is { } option =>
            new Bilingual($"缺少 {option.Name} {option.HelpName}", $"{option.Name} {option.HelpName} is missing"),
        CommandResult { Command: { } command } when command.Arguments.FirstOrDefault() is { Arity.MinimumNumberOfValues: > 0 } argument =>
            new Bilingual($"缺少参数 {argument.Name}", $"{argument.Name} is missing"),
        _ => new Bilingual(error.Message, error.Message),
    };
}
