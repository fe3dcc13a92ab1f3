using Microsoft.Win32.SafeHandles;

namespace PerfTargets.Ingest.Cli.Output;

/// <summary>Opens standard output so that a closed pipe is noticed and the program need not finish for nobody.</summary>
internal static class StandardOutput
{
    /// <summary>
    /// The console's own stream keeps silent when its reader has gone; a file stream on the same handle does not.
    /// A file, on the other hand, must be written where other programs left off, which only the console's stream does.
    /// </summary>
    public static Stream Open()
    {
#pragma warning disable RS0030 // Standard output is the program's edge.
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
#pragma warning restore RS0030
    }
}
