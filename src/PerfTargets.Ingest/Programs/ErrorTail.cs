using System.Text;

namespace PerfTargets.Ingest.Programs;

/// <summary>What a program writes to standard error: read always, so that it never waits, and the end of it kept.</summary>
internal sealed class ErrorTail
{
    private const int MostCharacters = 4096;
    private const int MostShown = 300;
    private static readonly TimeSpan ToEnd = TimeSpan.FromSeconds(2);

    private readonly StringBuilder text = new();
    private readonly Thread thread;

    public ErrorTail(TextReader error)
    {
        thread = new Thread(() => Read(error)) { IsBackground = true, Name = "program-error" };
        thread.Start();
    }

    /// <summary>The last lines as one; waits a moment for the rest.</summary>
    public string InOneLine()
    {
        thread.Join(ToEnd);
        lock (text)
        {
            var line = string.Join(" | ", text.ToString().Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            var clean = string.Concat(line.Where(c => !char.IsControl(c)));
            return clean.Length <= MostShown ? clean : "…" + clean[^MostShown..];
        }
    }

    private void Read(TextReader error)
    {
        var part = new char[1024];
        try
        {
            while (error.Read(part) is > 0 and var read)
            {
                lock (text)
                {
                    text.Append(part, 0, read);
                    if (text.Length > MostCharacters)
                        text.Remove(0, text.Length - MostCharacters);
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The program was ended while its last words were read.
        }
    }
}
