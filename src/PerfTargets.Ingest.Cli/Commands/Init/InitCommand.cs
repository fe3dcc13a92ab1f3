using System.CommandLine;
using System.Text;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Init;

/// <summary><c>init</c>: a folder with a commented configuration of a nightly run and an example of a roster.</summary>
internal sealed class InitCommand : Verb
{
    private readonly Argument<string> folder;

    public InitCommand(bool chinese)
        : base("init", InitTexts.Summary, chinese)
    {
        folder = new Argument<string>("DIR") { Description = InitTexts.FolderOperand.In(chinese) };
        Arguments.Add(folder);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => InitTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        var target = parsed.GetValue(folder)!;
        var config = Path.Combine(target, InitTexts.ConfigName);
        var roster = Path.Combine(target, InitTexts.RosterName.In(session.Chinese));
        var inbox = Path.Combine(target, InitTexts.InboxName.In(session.Chinese));
        foreach (var file in new[] { config, roster })
        {
            if (File.Exists(file))
                throw new UsageException(InitTexts.AlreadyThere(file));
        }

        try
        {
            Directory.CreateDirectory(inbox);
            Write(config, Example(session.Chinese ? "nightly.zh.json" : "nightly.en.json"));
            // A spreadsheet takes a file without the mark for one of the machine's old code page.
            Write(roster, "\uFEFF" + InitTexts.Roster.In(session.Chinese));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputFailedException.For(target, e);
        }

        session.Note(InitTexts.Written(config, roster, inbox));
        return ExitCode.Done;
    }

    private static void Write(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Example(string name)
    {
        using var resource = typeof(InitCommand).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The program carries no resource " + name);
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
