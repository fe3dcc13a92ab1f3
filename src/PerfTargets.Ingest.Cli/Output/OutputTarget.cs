using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Cli.Output;

/// <summary>
/// Where a command's data goes: standard output, or a file that appears whole or not at all.
/// A file is written beside its final place and moved there by <see cref="Commit"/>.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly string? path;
    private readonly string? temporary;
    private readonly BufferedStream buffer;
    private bool committed;

    private OutputTarget(Stream inner, string? path, string? temporary)
    {
        this.path = path;
        this.temporary = temporary;
        buffer = new BufferedStream(new GuardedStream(inner, path), BufferSize);
    }

    /// <summary>The bytes written so far and to come.</summary>
    public Stream Stream => buffer;

    /// <summary>Opens an output.</summary>
    /// <param name="session">Has standard output.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <exception cref="OutputFailedException">The place cannot be written: said before any work is done.</exception>
    public static OutputTarget Open(Session session, string? path)
    {
        try
        {
            if (path is null)
                return new OutputTarget(session.Host.Output(), null, null);
            if (Directory.Exists(path))
                throw OutputFailedException.For(path, new UnauthorizedAccessException());
            var link = new FileInfo(path);
            var final = (link.LinkTarget is null ? null : link.ResolveLinkTarget(returnFinalTarget: true)?.FullName) ?? link.FullName;
            if (IsDevice(final))
                return new OutputTarget(new FileStream(final, FileMode.Open, FileAccess.Write), path, null);
            RequireWritable(final);
            var temporary = Path.Combine(
                Path.GetDirectoryName(final) ?? "",
                "." + Path.GetFileName(final) + "." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + ".tmp");
            return new OutputTarget(new FileStream(temporary, FileMode.Create, FileAccess.Write), path, temporary) { Final = final };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputFailedException.For(path, e);
        }
    }

    private string Final { get; init; } = "";

    /// <summary>A text writer on this output: UTF-8 without a byte order mark, LF. Dispose it before <see cref="Commit"/>.</summary>
    public TextWriter Text() =>
        new StreamWriter(buffer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes what is left and puts the file in its place.</summary>
    public void Commit()
    {
        buffer.Flush();
        committed = true;
        if (temporary is null)
            return;
        buffer.Dispose();
        try
        {
            File.Move(temporary, Final, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            committed = false;
            throw OutputFailedException.For(path, e);
        }
    }

    /// <summary>Closes the output; a file that was not committed leaves no trace.</summary>
    public void Dispose()
    {
        if (committed)
        {
            buffer.Dispose();
            return;
        }

        try
        {
            buffer.Dispose();
        }
        catch (Exception e) when (e is OutputFailedException or OutputClosedException)
        {
            // The failure that brought us here has been reported.
        }

        if (temporary is not null)
            File.Delete(temporary);
    }

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    // A move would replace a file that its owner has made read-only.
    private static void RequireWritable(string path)
    {
        if (File.Exists(path))
            new FileStream(path, FileMode.Open, FileAccess.Write).Dispose();
    }
}
