using PerfTargets.Ingest.Benchmarks;

if (args is ["startup", .. var files] && files.Length > 0)
    return StartupComparison.Run(files);

Console.Error.WriteLine("usage: dotnet run -c Release --project tests/PerfTargets.Ingest.Benchmarks -- startup FILE...");
return 2;
