using System.CommandLine;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Cli.Commands;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Cli;

/// <summary>The program, without the console: command line in, exit code out.</summary>
public static class PerfTargetsProgram
{
    // File names may begin with '@', and single letters are not options here.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs one command.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="host">Streams and environment.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, ProgramHost host)
    {
        var chinese = Language.IsChinese(args, host.Environment);
        var root = new ProgramCommand(chinese, args.Count > 0 ? args[0] : null);
        var parsed = root.Parse(args, Parsing);
        var session = new Session(host, chinese, parsed.GetValue(root.Quiet));
        try
        {
            return Dispatch(root, parsed, session, args);
        }
        catch (OutputClosedException)
        {
            // Whoever reads our output has seen enough (| head).
            return ExitCode.Done;
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException && session.Stop.IsCancellationRequested)
        {
            session.Complain(ProgramTexts.Interrupted);
            return ExitCode.Interrupted;
        }
        catch (UsageException e)
        {
            return Refuse(session, parsed, [e.Reason]);
        }
        catch (OutputFailedException e)
        {
            session.Complain(e.Reason);
            return ExitCode.Failed;
        }
        catch (RunRefusedException e)
        {
            session.Complain(e.Reason);
            return ExitCode.Failed;
        }
        catch (WorkerStartException e)
        {
            session.Complain(e.Reason);
            return ExitCode.Failed;
        }
        catch (Exception e) when (DatabaseReason(e) is { } reason)
        {
            session.Complain(reason);
            return ExitCode.Failed;
        }
    }

    private static int Dispatch(ProgramCommand root, ParseResult parsed, Session session, IReadOnlyList<string> args)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.GetValue(root.Help) || args.Count == 0)
            return Print(session, text => HelpPage.Write(text, root, command, session.Chinese), args.Count == 0 ? ExitCode.Usage : ExitCode.Done);
        if (parsed.GetValue(root.Version))
            return Print(session, text => text.WriteLine(ProgramTexts.Version), ExitCode.Done);
        if (Misuse.Find(parsed, args) is { Count: > 0 } errors)
            return Refuse(session, parsed, errors);
        return ((Verb)command).Run(parsed, session);
    }

    private static int Print(Session session, Action<TextWriter> write, int code)
    {
        using var target = OutputTarget.Open(session, null);
        using (var text = target.Text())
            write(text);
        target.Commit();
        return code;
    }

    private static int Refuse(Session session, ParseResult parsed, IReadOnlyList<Bilingual> errors)
    {
        foreach (var error in errors)
            session.Complain(error);
        session.Complain(ProgramTexts.SeeHelp(parsed.CommandResult.Command is Verb verb ? verb.Name : null));
        return ExitCode.Usage;
    }

    // Kept apart, so that a run without a database does not load its libraries to name an exception it never meets.
    private static Bilingual? DatabaseReason(Exception e) => e is FormDatabaseException trouble ? trouble.Reason : null;
}
