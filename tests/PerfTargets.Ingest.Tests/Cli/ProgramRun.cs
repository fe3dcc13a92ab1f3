using System.Text;
using PerfTargets.Ingest.Cli;
using PerfTargets.Ingest.Tests.Batch;

namespace PerfTargets.Ingest.Tests.Cli;

/// <summary>One run of the program in this process: what it returned and wrote.</summary>
internal sealed record ProgramRun(int Code, string Output, string Error)
{
    /// <summary>Runs the program in Chinese, with no environment.</summary>
    public static ProgramRun Of(params string[] args) => Start(args, "");

    /// <summary>Runs the program with text on standard input.</summary>
    public static ProgramRun WithInput(string input, params string[] args) => Start(args, input);

    /// <summary>Runs the program with an environment, its own output stream, or a wish to stop.</summary>
    public static ProgramRun Start(
        string[] args, string input, Func<string, string?>? environment = null, Stream? output = null, CancellationToken stop = default)
    {
        using var bytes = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = PerfTargetsProgram.Run(args, new ProgramHost
        {
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = () => output ?? bytes,
            Error = error,
            Environment = environment ?? (_ => null),
            Time = new FakeTime(),
            Stop = stop,
        });
        return new ProgramRun(code, Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }
}
