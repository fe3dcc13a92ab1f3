using System.Globalization;
using System.Text;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>The log of a run: one line an event, each with its time; written through, so that a run that is killed leaves what it had said.</summary>
public sealed class RunLog : IDisposable
{
    private readonly StreamWriter writer;
    private readonly TimeProvider time;
    private readonly bool chinese;

    private RunLog(StreamWriter writer, TimeProvider time, bool chinese)
    {
        this.writer = writer;
        this.time = time;
        this.chinese = chinese;
    }

    /// <summary>Opens the log, adding to one that is there.</summary>
    /// <param name="file">Where it goes.</param>
    /// <param name="time">The clock of its lines.</param>
    /// <param name="chinese">The language of its lines.</param>
    /// <exception cref="RunRefusedException">It cannot be written.</exception>
    public static RunLog Open(string file, TimeProvider time, bool chinese)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            return new RunLog(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" }, time, chinese);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunRefusedException(RunTexts.OutputNotWritable(file, e.Message));
        }
    }

    /// <summary>Writes one line.</summary>
    public void Say(Bilingual text)
    {
        var now = time.GetLocalNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        writer.WriteLine(now + "  " + text.In(chinese).ReplaceLineEndings(" "));
    }

    /// <summary>Closes the log.</summary>
    public void Dispose() => writer.Dispose();
}
