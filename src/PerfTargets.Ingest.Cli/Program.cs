using System.Runtime.InteropServices;
using System.Text;
using PerfTargets.Ingest;
using PerfTargets.Ingest.Cli;
using PerfTargets.Ingest.Cli.Commands.Worker;
using PerfTargets.Ingest.Cli.Output;

// The program's edge: the one file that touches the console. Everything behind it is given its streams.
#pragma warning disable RS0030

if (WorkerCommand.OptionsOf(args) is { } reading && Console.IsInputRedirected)
{
    // Frames alone go to standard output: what a library prints must not stand between them.
    using var frames = StandardOutput.Open();
    Console.SetOut(Console.Error);
    return WorkerCommand.Run(reading, Console.OpenStandardInput(), frames);
}

using var stop = new CancellationTokenSource();

// The first Ctrl-C asks the work to end at the next safe place; the second one ends the program.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

// While the command line is parsed, the first document's code and data are made ready.
if (args is ["extract" or "import" or "check", ..])
    new Thread(IngestPipeline.Prepare) { IsBackground = true }.Start();

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

if (OperatingSystem.IsWindows())
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
{
    AutoFlush = true,
    NewLine = "\n",
};

return PerfTargetsProgram.Run(args, new ProgramHost
{
    Input = Console.OpenStandardInput,
    Output = StandardOutput.Open,
    Error = error,
    ErrorIsTerminal = () => !Console.IsErrorRedirected,
    OutputWidth = () => Console.IsOutputRedirected ? null : Console.WindowWidth,
    Environment = Environment.GetEnvironmentVariable,
    Stop = stop.Token,
});
