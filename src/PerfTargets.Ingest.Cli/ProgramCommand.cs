using System.CommandLine;
using PerfTargets.Ingest.Cli.Commands.Check;
using PerfTargets.Ingest.Cli.Commands.Doctor;
using PerfTargets.Ingest.Cli.Commands.Extract;
using PerfTargets.Ingest.Cli.Commands.Import;
using PerfTargets.Ingest.Cli.Commands.Init;
using PerfTargets.Ingest.Cli.Commands.Inspect;
using PerfTargets.Ingest.Cli.Commands.Nightly;
using PerfTargets.Ingest.Cli.Commands.Rules;
using PerfTargets.Ingest.Cli.Commands.Schema;

namespace PerfTargets.Ingest.Cli;

/// <summary>The root of the command line: the commands and the options all of them take.</summary>
internal sealed class ProgramCommand : Command
{
    public ProgramCommand(bool chinese)
        : base("perftargets", ProgramTexts.Summary.In(chinese))
    {
        Help = new Option<bool>("--help", "-h", "-?") { Recursive = true, Description = ProgramTexts.HelpOption.In(chinese) };
        Quiet = new Option<bool>("--quiet", "-q") { Recursive = true, Description = ProgramTexts.QuietOption.In(chinese) };
        Lang = new Option<string>("--lang") { Recursive = true, HelpName = "zh|en", Description = ProgramTexts.LangOption.In(chinese) };
        Lang.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("zh" or "en") and var word }])
                result.AddError(Misuse.NotAmong("--lang", word, ["zh", "en"]).In(chinese));
        });
        Version = new Option<bool>("--version") { Description = ProgramTexts.VersionOption.In(chinese) };
        Options.Add(Help);
        Options.Add(Quiet);
        Options.Add(Lang);
        Options.Add(Version);
        Subcommands.Add(new ExtractCommand(chinese));
        Subcommands.Add(new ImportCommand(chinese));
        Subcommands.Add(new CheckCommand(chinese));
        Subcommands.Add(new RulesCommand(chinese));
        Subcommands.Add(new InspectCommand(chinese));
        Subcommands.Add(new SchemaCommand(chinese));
        Subcommands.Add(new NightlyCommand(chinese));
        Subcommands.Add(new InitCommand(chinese));
        Subcommands.Add(new DoctorCommand(chinese));
    }

    public Option<bool> Help { get; }

    public Option<bool> Quiet { get; }

    public Option<string> Lang { get; }

    public Option<bool> Version { get; }
}
