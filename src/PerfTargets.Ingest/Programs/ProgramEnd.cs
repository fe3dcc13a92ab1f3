namespace PerfTargets.Ingest.Programs;

/// <summary>How the run of an external program ended.</summary>
/// <param name="Kind">Whether it ended by itself.</param>
/// <param name="ExitCode">Its exit code; null unless it ended by itself.</param>
/// <param name="Said">The end of what it wrote to standard error, in one line; "" when it wrote nothing.</param>
public sealed record ProgramEnd(ProgramEndKind Kind, int? ExitCode, string Said)
{
    /// <summary>true when it ended by itself with exit code 0.</summary>
    public bool IsGood => Kind == ProgramEndKind.Exited && ExitCode == 0;
}

/// <summary>Ways in which a run may end.</summary>
public enum ProgramEndKind
{
    /// <summary>By itself.</summary>
    Exited,

    /// <summary>It took longer than allowed and was ended.</summary>
    TimedOut,

    /// <summary>The system did not start it.</summary>
    NotStarted,
}
