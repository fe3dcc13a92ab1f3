using System.Globalization;
using PerfTargets.Ingest.Benchmarks;
using PerfTargets.Ingest.Benchmarks.Compare;
using PerfTargets.Ingest.Benchmarks.Scans;
using PerfTargets.Ingest.Benchmarks.Stages;

switch (args)
{
    case ["stages", .. var filters]:
        return StageBenchmarks.Run(filters.Length > 0 ? filters : ["--filter", "*"]);
    case ["startup", .. var files] when files.Length > 0:
        return StartupComparison.Run(files);
    case ["word"]:
        return WordComparison.Run(forms: 10);
    case ["doc", .. var files] when files.Length > 0:
        return DocComparison.Run(files);
    case ["html"]:
        return HtmlComparison.Run();
    case ["pdf", .. var files] when files.Length > 0:
        return PdfComparison.Run(files);
    case ["reconcile", .. var files] when files.Length > 0:
        return ReconcileComparison.Run(files);
    case ["check-db", var count, .. var files] when count.All(char.IsAsciiDigit):
        return StoredCheckComparison.Run(int.Parse(count, CultureInfo.InvariantCulture), files);
    case ["scan"]:
        return ScanComparison.Run();
    case ["scans", .. var rest]:
        return ScanAccuracy.Run(rest);
    case ["compare", .. var sizes] when sizes.Length <= 3 && sizes.All(n => n.All(char.IsAsciiDigit)):
        return ComparePage.Run(Size(0, 40), Size(1, 5), Size(2, 100_000));
        int Size(int at, int usual) => sizes.Length > at ? int.Parse(sizes[at], CultureInfo.InvariantCulture) : usual;
    case ["import", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var documents):
        return ImportScale.Run(documents);
    case ["kills", .. var numbers] when numbers.Length <= 3 && numbers.All(n => n.All(char.IsAsciiDigit)):
        return KilledImports.Run(Number(0, 100), Number(1, 2_000), (ulong)Number(2, 1));
        int Number(int at, int usual) => numbers.Length > at ? int.Parse(numbers[at], CultureInfo.InvariantCulture) : usual;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/PerfTargets.Ingest.Benchmarks -- (compare [DOCUMENTS] [ROUNDS] [FORMS] | stages [--filter PATTERN] | startup FILE... | word | doc FILE... | html | pdf FILE... | reconcile FILE... | check-db FORMS [FILE...] | scan | scans [DOCUMENTS] [FILE...] [--variant NAME,...] [--differences] | import DOCUMENTS | kills [KILLS] [DOCUMENTS] [SEED])");
        return 2;
}
