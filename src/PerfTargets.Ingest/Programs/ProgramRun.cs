using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PerfTargets.Ingest.Programs;

/// <summary>Runs an external program to its end, without a shell.</summary>
public static class ProgramRun
{
    /// <summary>Runs a program.</summary>
    /// <param name="program">The executable.</param>
    /// <param name="arguments">Each as it is.</param>
    /// <param name="folder">Where it runs; null for this process's own folder.</param>
    /// <param name="limit">How long it may take; then it is ended with whatever it started.</param>
    /// <param name="output">Reads standard output as far as it wants and leaves it open; what it throws ends the program and is thrown on.</param>
    /// <param name="stop">Ends the program.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public static ProgramEnd Run(
        string program, IReadOnlyList<string> arguments, string? folder, TimeSpan limit, Action<Stream> output, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(output);
        stop.ThrowIfCancellationRequested();
        Process process;
        try
        {
            process = Process.Start(StartOf(program, arguments, folder))!;
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return new ProgramEnd(ProgramEndKind.NotStarted, null, e.Message);
        }

        using (process)
        {
            RunningPrograms.Add(process);
            try
            {
                return Follow(process, limit, output, stop);
            }
            finally
            {
                RunningPrograms.End(process);
                RunningPrograms.Remove(process);
            }
        }
    }

    private static ProcessStartInfo StartOf(string program, IReadOnlyList<string> arguments, string? folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            CreateNoWindow = true,
            UseShellExecute = false,
            WorkingDirectory = folder ?? "",
        };

        // Several threads on one line of text cost more than they bring; documents are read side by side instead.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static ProgramEnd Follow(Process process, TimeSpan limit, Action<Stream> output, CancellationToken stop)
    {
        using var late = new CancellationTokenSource(limit);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stop);
        using var end = ended.Token.Register(() => RunningPrograms.End(process));
        var error = new ErrorTail(process.StandardError);
        CloseInput(process);
        var written = new ProgramOutput(process.StandardOutput.BaseStream, ended.Token);
        output(written);
        written.CopyTo(Stream.Null);
        process.WaitForExit();
        stop.ThrowIfCancellationRequested();
        return late.IsCancellationRequested
            ? new ProgramEnd(ProgramEndKind.TimedOut, null, error.InOneLine())
            : new ProgramEnd(ProgramEndKind.Exited, process.ExitCode, error.InOneLine());
    }

    private static void CloseInput(Process process)
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already.
        }
    }
}
