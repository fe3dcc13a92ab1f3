namespace PerfTargets.Ingest.Cli;

/// <summary>What the program is given from outside: streams, environment, the wish to stop.</summary>
public sealed record ProgramHost
{
    /// <summary>Opens standard input.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>Opens standard output.</summary>
    public required Func<Stream> Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person sees standard error as it is written.</summary>
    public Func<bool> ErrorIsTerminal { get; init; } = () => false;

    /// <summary>Places in a line of the terminal that shows standard output; null when no terminal does.</summary>
    public Func<int?> OutputWidth { get; init; } = () => null;

    /// <summary>The environment's variables; null for one that is not set.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>The clock, and what waits by it.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Cancelled by Ctrl-C.</summary>
    public CancellationToken Stop { get; init; }
}
