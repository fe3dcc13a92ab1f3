using System.CommandLine;
using PerfTargets.Ingest.Cli.Input;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands;

/// <summary>One command of the program: its place in the command line, its help and its work.</summary>
/// <param name="name">The verb.</param>
/// <param name="summary">What it does.</param>
/// <param name="chinese">The language of its help.</param>
internal abstract class Verb(string name, Bilingual summary, bool chinese) : Command(name, summary.In(chinese))
{
    /// <summary>Command lines worth copying, each with what it does.</summary>
    public abstract IReadOnlyList<(string Line, Bilingual Meaning)> Examples { get; }

    /// <summary>Does the work.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public abstract int Run(ParseResult parsed, Session session);

    /// <summary>Adds an option with a value.</summary>
    protected Option<string> AddOption(string option, string valueName, Bilingual description)
    {
        var added = new Option<string>(option) { HelpName = valueName, Description = description.In(chinese) };
        Options.Add(added);
        return added;
    }

    /// <summary>Adds an option that takes one of several words, the first by default.</summary>
    protected Option<string> AddChoice(string option, Bilingual description, params string[] words)
    {
        var added = AddOption(option, string.Join('|', words), description);
        added.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!words.Contains(token.Value))
                    result.AddError(Misuse.NotAmong(option, token.Value, words).In(chinese));
            }
        });
        added.DefaultValueFactory = _ => words[0];
        return added;
    }

    /// <summary>Adds an option without a value.</summary>
    protected Option<bool> AddSwitch(string option, Bilingual description)
    {
        var added = new Option<bool>(option) { Description = description.In(chinese) };
        Options.Add(added);
        return added;
    }

    /// <summary>Adds the options for scans.</summary>
    protected RecognitionSwitches AddRecognition() =>
        new(AddChoice("--ocr", InputTexts.OcrOption, "auto", "off"), AddOption("--ocr-cache", "DIR|none", InputTexts.OcrCacheOption));

    /// <summary>Adds the operands.</summary>
    protected Argument<string[]> AddOperands(string operand, ArgumentArity arity, Bilingual description)
    {
        var added = new Argument<string[]>(operand) { Arity = arity, Description = description.In(chinese) };
        Arguments.Add(added);
        return added;
    }
}
