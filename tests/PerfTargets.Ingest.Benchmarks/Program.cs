using PerfTargets.Ingest.Benchmarks;

switch (args)
{
    case ["startup", .. var files] when files.Length > 0:
        return StartupComparison.Run(files);
    case ["word"]:
        return WordComparison.Run(forms: 10);
    case ["html"]:
        return HtmlComparison.Run();
    case ["pdf", .. var files] when files.Length > 0:
        return PdfComparison.Run(files);
    case ["reconcile", .. var files] when files.Length > 0:
        return ReconcileComparison.Run(files);
    case ["scan"]:
        return ScanComparison.Run();
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/PerfTargets.Ingest.Benchmarks -- (startup FILE... | word | html | pdf FILE... | reconcile FILE... | scan)");
        return 2;
}
