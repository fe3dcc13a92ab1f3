using System.CommandLine;
using PerfTargets.Ingest.Cli.Commands.Check;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Cli.Commands.Rules;

/// <summary><c>rules</c>: lists the rules, or explains one.</summary>
internal sealed class RulesCommand : Verb
{
    private readonly Argument<string> id;
    private readonly Option<string> format;

    public RulesCommand(bool chinese)
        : base("rules", RulesTexts.Summary, chinese)
    {
        id = new Argument<string>("ID") { Arity = ArgumentArity.ZeroOrOne, Description = RulesTexts.IdOperand.In(chinese) };
        Arguments.Add(id);
        format = AddChoice("--format", RulesTexts.FormatOption, "text", "json");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => RulesTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        RuleInfo? asked = null;
        if (parsed.GetValue(id) is { } wanted)
            asked = RuleCatalog.Find(wanted)?.Info ?? throw new UsageException(CheckTexts.NoSuchRule(wanted));

        using var target = OutputTarget.Open(session, null);
        if (parsed.GetValue(format) == "json")
        {
            RulesJson.Write(target.Stream, asked);
        }
        else
        {
            using var text = target.Text();
            if (asked is null)
                WriteList(text, session.Chinese);
            else
                text.Write(RulePages.Read(asked.Id));
        }

        target.Commit();
        return ExitCode.Done;
    }

    private static void WriteList(TextWriter text, bool chinese)
    {
        foreach (var rule in RuleCatalog.All.Select(r => r.Info))
        {
            var severity = RulesTexts.Severities[(int)rule.DefaultSeverity].In(chinese);
            text.WriteLine($"{rule.Id}  {severity.PadRight(chinese ? 2 : 7)}  {rule.Title.In(chinese)}");
            text.WriteLine($"       {rule.Name}");
        }
    }
}
