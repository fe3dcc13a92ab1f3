namespace PerfTargets.Ingest.Corpus;

/// <summary>Writes generated documents to a folder.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (CorpusArguments.Parse(args) is not { } arguments)
        {
            Console.Error.WriteLine(CorpusArguments.Usage);
            return 2;
        }

        if (arguments.Format == "hostile")
            Documents.HostileFolder.Write(arguments);
        else
            Documents.DocumentFolder.Write(arguments);
        return 0;
    }
}
