using System.CommandLine;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Cli.Input;

/// <summary>What a command line says of the recognition of scans: <c>--ocr</c> and <c>--ocr-cache</c>.</summary>
/// <param name="Mode">auto or off.</param>
/// <param name="Cache">The folder for recognised pages, or none; null for the user's own.</param>
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
        return new RecognitionOptions
        {
            Processes = jobs,
            CacheFolder = FolderOf(parsed.GetValue(Cache)),
            Finder = new ProgramFinder(session.Host.Environment, OperatingSystem.IsWindows()),
            Begins = new RecognitionNotice(session).Begins,
            Stop = session.Stop,
        };
    }

    /// <summary>How a nightly run recognises scans: the pages are kept in a folder beside its database, since whoever it runs as may have none.</summary>
    /// <param name="database">The database's file.</param>
    /// <param name="session">Has the environment and the wish to stop.</param>
    /// <param name="jobs">Documents read at once.</param>
    public static RecognitionOptions BesideDatabase(string database, Session session, int jobs) => new()
    {
        Processes = jobs,
        CacheFolder = Path.GetFullPath(database) + ".pages",
        Finder = new ProgramFinder(session.Host.Environment, OperatingSystem.IsWindows()),
        Stop = session.Stop,
    };

    /// <summary>The folder for recognised pages.</summary>
    /// <param name="named">As the command line names it: a folder, or none; null when it does not.</param>
    /// <returns>null to keep no pages.</returns>
    /// <exception cref="UsageException">It is empty.</exception>
    public static string? FolderOf(string? named) => named switch
    {
        null => UserCache,
        "" => throw new UsageException(InputTexts.EmptyPath),
        "none" => null,
        _ => Path.GetFullPath(named),
    };
}
