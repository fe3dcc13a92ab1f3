using System.CommandLine;
using PerfTargets.Ingest.Cli.Commands;
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
    private static readonly (string Name, Func<bool, Verb> Make)[] Verbs =
    [
        ("extract", chinese => new ExtractCommand(chinese)),
        ("import", chinese => new ImportCommand(chinese)),
        ("check", chinese => new CheckCommand(chinese)),
        ("rules", chinese => new RulesCommand(chinese)),
        ("inspect", chinese => new InspectCommand(chinese)),
        ("schema", chinese => new SchemaCommand(chinese)),
        ("nightly", chinese => new NightlyCommand(chinese)),
        ("init", chinese => new InitCommand(chinese)),
        ("doctor", chinese => new DoctorCommand(chinese)),
    ];

    /// <summary>Makes the root.</summary>
    /// <param name="chinese">The language of descriptions.</param>
    /// <param name="first">The first word of the command line: where it names a command, the others are not made.</param>
    public ProgramCommand(bool chinese, string? first = null)
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
        foreach (var verb in Verbs.Any(verb => verb.Name == first) ? Verbs.Where(verb => verb.Name == first) : Verbs)
            Subcommands.Add(verb.Make(chinese));
    }

    public Option<bool> Help { get; }

    public Option<bool> Quiet { get; }

    public Option<string> Lang { get; }

    public Option<bool> Version { get; }
}
