using PerfTargets.Ingest.Cli.Input;

namespace PerfTargets.Ingest.Cli.Output;

/// <summary>Says on a terminal, once a run, that pages are being recognised, so that nobody takes the wait for a standstill.</summary>
/// <param name="session">Where to say it.</param>
internal sealed class RecognitionNotice(Session session)
{
    private int said;

    /// <summary>Called before pages are recognised; from any thread.</summary>
    /// <param name="pages">How many.</param>
    public void Begins(int pages)
    {
        if (pages > 0 && session.Host.ErrorIsTerminal() && Interlocked.Exchange(ref said, 1) == 0)
            session.Note(InputTexts.Recognising);
    }
}
