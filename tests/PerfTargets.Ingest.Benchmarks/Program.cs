using PerfTargets.Ingest.Benchmarks;

if (args is ["startup", .. var files] && files.Length > 0)
    return StartupComparison.Run(files);
if (args is ["html"])
    return HtmlComparison.Run();

Console.Error.WriteLine("usage: dotnet run -c Release --project tests/PerfTargets.Ingest.Benchmarks -- (startup FILE... | html)");
return 2;
