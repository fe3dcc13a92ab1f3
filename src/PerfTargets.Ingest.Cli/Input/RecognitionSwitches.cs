using System.CommandLine;
using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Cli.Input;

/// <summary>What a command line says of the recognition of scans: <c>--ocr</c> and <c>--ocr-cache</c>.</summary>
/// <param name="Mode">auto or off.</param>
/// <param name="Cache">The folder for recognised pages; null for the user's own.</param>
internal sealed record RecognitionSwitches(Option<string> Mode, Option<string> Cache)
{
    /// <summary>The folder for recognised pages of a user; null when the system knows none.</summary>
    public static string? UserCache
    {
        get
        {
            var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return folder.Length == 0 ? null : Path.Combine(folder, "perftargets", "ocr");
        }
    }

    /// <summary>How scans are recognised; null when they are not.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="session">Has the environment and the wish to stop.</param>
    /// <param name="jobs">Documents read at once.</param>
    public RecognitionOptions? Read(ParseResult parsed, Session session, int jobs)
    {
        if (parsed.GetValue(Mode) == "off")
            return null;
        if (parsed.GetValue(Cache) is "")
            throw new UsageException(InputTexts.EmptyPath);
        return new RecognitionOptions
        {
            Processes = jobs,
            CacheFolder = parsed.GetValue(Cache) is { } named ? Path.GetFullPath(named) : UserCache,
            Finder = new ProgramFinder(session.Host.Environment, OperatingSystem.IsWindows()),
            Stop = session.Stop,
        };
    }
}
