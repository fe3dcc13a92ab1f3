using System.Globalization;
using PerfTargets.Ingest.Benchmarks;

switch (args)
{
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
    case ["scan"]:
        return ScanComparison.Run();
    case ["kills", .. var numbers] when numbers.Length <= 3 && numbers.All(n => n.All(char.IsAsciiDigit)):
        return KilledImports.Run(Number(0, 100), Number(1, 2_000), (ulong)Number(2, 1));
        int Number(int at, int usual) => numbers.Length > at ? int.Parse(numbers[at], CultureInfo.InvariantCulture) : usual;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/PerfTargets.Ingest.Benchmarks -- (startup FILE... | word | doc FILE... | html | pdf FILE... | reconcile FILE... | scan | kills [KILLS] [DOCUMENTS] [SEED])");
        return 2;
}
