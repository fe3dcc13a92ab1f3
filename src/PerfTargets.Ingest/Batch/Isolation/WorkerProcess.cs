using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using PerfTargets.Ingest.Batch.Isolation.Wire;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>A worker as its parent sees it: a process and its three pipes. Used by one thread at a time.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan ToEnd = TimeSpan.FromSeconds(2);

    private readonly Process process;
    private readonly Stream input;
    private readonly FramePipe requests;
    private readonly ErrorLog errors;
    private readonly BlockingCollection<WorkerEvent> events = [];

    private WorkerProcess(Process process)
    {
        this.process = process;
        input = process.StandardInput.BaseStream;
        requests = new FramePipe(input);
        errors = new ErrorLog(process.StandardError);
        new Thread(Listen) { IsBackground = true, Name = "worker-output" }.Start();
    }

    /// <summary>Whether the process has not ended.</summary>
    public bool IsAlive => !process.HasExited;

    /// <summary>Number of documents it has given.</summary>
    public int Served { get; set; }

    /// <summary>The process's id.</summary>
    public int Id => process.Id;

    /// <summary>Memory it holds, in bytes; 0 when it has ended.</summary>
    public long WorkingSet
    {
        get
        {
            try
            {
                process.Refresh();
                return process.HasExited ? 0 : process.WorkingSet64;
            }
            catch (Exception e) when (e is InvalidOperationException or Win32Exception)
            {
                return 0;
            }
        }
    }

    /// <summary>Starts the process; it is not yet ready.</summary>
    /// <exception cref="WorkerStartException">The system did not start it.</exception>
    public static WorkerProcess Start(WorkerCommandLine command, WorkerLimits limits)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            CreateNoWindow = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.HeapBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        try
        {
            return new WorkerProcess(Process.Start(start)!);
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException)
        {
            throw new WorkerStartException(IsolationMessages.NotStarted(command.Program, e.Message), e);
        }
    }

    /// <summary>Waits for the next thing the worker says.</summary>
    /// <returns>false when nothing came in time.</returns>
    public bool Hear(TimeSpan wait, out WorkerEvent said) => events.TryTake(out said, wait);

    /// <summary>Sends a request.</summary>
    /// <returns>false when the worker does not listen any more.</returns>
    public bool Ask(string file, string path)
    {
        errors.Clear();
        var request = new WireWriter(FrameKind.Request);
        request.Text(file);
        request.Text(path);
        try
        {
            requests.Send(request);
            return true;
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return false;
        }
    }

    /// <summary>What it said when it ended, and its exit code.</summary>
    public string LastWords()
    {
        if (!process.WaitForExit(ToEnd))
            Kill();
        var code = process.HasExited ? process.ExitCode.ToString(CultureInfo.InvariantCulture) : "?";
        return errors.Summary(ToEnd) is { } said ? $"{said} (exit code {code})" : $"exit code {code}";
    }

    /// <summary>Ends the process at once.</summary>
    public void Kill()
    {
        try
        {
            process.Kill();
            process.WaitForExit(ToEnd);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }

    /// <summary>Lets an idle worker end by itself, and ends one that does not.</summary>
    public void Dispose()
    {
        try
        {
            input.Close();
        }
        catch (IOException)
        {
            // It does not listen any more.
        }

        if (!process.WaitForExit(ToEnd))
            Kill();
        process.Dispose();
    }

    private void Listen()
    {
        try
        {
            using var output = process.StandardOutput.BaseStream;
            while (Frame.Read(output) is { } frame)
                events.Add(new WorkerEvent(frame));
            events.Add(new WorkerEvent(null));
        }
        catch (Exception e) when (e is InvalidDataException or OutOfMemoryException)
        {
            events.Add(new WorkerEvent(null, e.Message));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            events.Add(new WorkerEvent(null));
        }
    }
}
