using Spectre.Console;

namespace PerfTargets.Ingest.Cli.Output;

/// <summary>A progress bar on a terminal, and nothing anywhere else.</summary>
internal static class ProgressDisplay
{
    private const int WorthShowing = 20;

    /// <summary>Runs work that calls its argument after each of <paramref name="total"/> steps.</summary>
    public static T Run<T>(Session session, int total, Func<Action, T> work) =>
        session.Quiet || total < WorthShowing || !session.Host.ErrorIsTerminal()
            ? work(() => { })
            : OnTerminal(session, total, work);

    private static T OnTerminal<T>(Session session, int total, Func<Action, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(session.Host.Error),
        });
        return console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RateColumn(session.Chinese), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("", maxValue: total);
                return work(() => task.Increment(1));
            });
    }
}
