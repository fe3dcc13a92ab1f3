using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Cli;

/// <summary>One run of the program: its streams and how it speaks.</summary>
/// <param name="Host">What the program is given from outside.</param>
/// <param name="Chinese">The language for people.</param>
/// <param name="Quiet">true leaves out progress and summaries; what went wrong is always said.</param>
internal sealed record Session(ProgramHost Host, bool Chinese, bool Quiet)
{
    public CancellationToken Stop => Host.Stop;

    /// <summary>How text on standard output is laid out: in colour within the terminal's width, unless NO_COLOR is set; plain in a pipe.</summary>
    public TextStyle OutputStyle => Host.OutputWidth() is { } width
        ? new TextStyle(string.IsNullOrEmpty(Host.Environment("NO_COLOR")) && Host.Environment("TERM") != "dumb", width > 0 ? width : null)
        : TextStyle.Plain;

    /// <summary>A summary or a note: silenced by <c>--quiet</c>.</summary>
    public void Note(Bilingual text)
    {
        if (!Quiet)
            Host.Error.WriteLine(text.In(Chinese));
    }

    /// <summary>Something that went wrong.</summary>
    public void Complain(Bilingual text) => Host.Error.WriteLine(text.In(Chinese));
}
