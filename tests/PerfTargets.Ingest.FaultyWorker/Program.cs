using System.Diagnostics;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.FaultyWorker;

// A worker whose reader does what a document's text says; with "parent", a program that has such workers read the files named.
if (args is ["parent", ..])
{
    using var pool = new WorkerPool(new WorkerCommandLine("dotnet", [typeof(FaultyIngest).Assembly.Location]), args.Length - 1, new WorkerLimits());
    Parallel.ForEach(args[1..], new ParallelOptions { MaxDegreeOfParallelism = args.Length - 1 }, file => pool.Ingest(file, file));
    return 0;
}

if (args is ["broken"])
{
    await Console.Error.WriteLineAsync("no such library");
    return 7;
}

using var frames = Console.OpenStandardOutput();
Console.SetOut(Console.Error);
new WorkerLoop(new FaultyIngest(), Console.OpenStandardInput(), frames, Process.GetCurrentProcess().Kill).Run();
return 0;
