using PerfTargets.Ingest.Benchmarks;

if (args is ["startup", .. var files] && files.Length > 0)
    return StartupComparison.Run(files);
if (args is ["word"])
    return WordComparison.Run(forms: 10);

Console.Error.WriteLine("usage: dotnet run -c Release --project tests/PerfTargets.Ingest.Benchmarks -- startup FILE... | word");
return 2;
