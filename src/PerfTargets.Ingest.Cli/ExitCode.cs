namespace PerfTargets.Ingest.Cli;

/// <summary>What the program returns: a promise to scripts.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and there are findings at or above <c>--fail-on</c>, or what <c>--require</c> names is missing.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;

    /// <summary>Done, but some inputs could not be read. Goes before <see cref="Findings"/>: a check of a part must not look like a check of the whole.</summary>
    public const int SomeUnread = 3;

    /// <summary>Could not be done.</summary>
    public const int Failed = 4;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
