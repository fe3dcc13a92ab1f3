using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli;

/// <summary>One run of the program: its streams and how it speaks.</summary>
/// <param name="Host">What the program is given from outside.</param>
/// <param name="Chinese">The language for people.</param>
/// <param name="Quiet">true leaves out progress and summaries; what went wrong is always said.</param>
internal sealed record Session(ProgramHost Host, bool Chinese, bool Quiet)
{
    public CancellationToken Stop => Host.Stop;

    /// <summary>A summary or a note: silenced by <c>--quiet</c>.</summary>
    public void Note(Bilingual text)
    {
        if (!Quiet)
            Host.Error.WriteLine(text.In(Chinese));
    }

    /// <summary>Something that went wrong.</summary>
    public void Complain(Bilingual text) => Host.Error.WriteLine(text.In(Chinese));
}
