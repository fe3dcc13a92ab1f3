namespace PerfTargets.Ingest.Corpus.Documents;

/// <summary>Writes generated documents to a folder.</summary>
public static class DocumentFolder
{
    /// <summary>Writes the documents, and what is expected of them to <c>FOLDER.expected</c>.</summary>
    public static void Write(CorpusArguments arguments)
    {
        var generator = new DocumentGenerator(arguments);
        var made = new GeneratedDocument?[arguments.Count];
        Directory.CreateDirectory(arguments.Folder);
        Parallel.For(0, arguments.Count, new ParallelOptions { MaxDegreeOfParallelism = arguments.Threads }, index =>
        {
            var document = generator.Make(index);
            File.WriteAllBytes(Place(arguments.Folder, document.Name), document.Bytes);
            if (arguments.Expected)
                File.WriteAllBytes(Place(ListFile.FolderOf(arguments), document.Name + ".json"), ExpectedJson.Write(document));
            made[index] = arguments.Faults ? document with { Bytes = [] } : null;
        });
        if (arguments.Faults)
            WriteFaults(arguments, made);
    }

    private static string Place(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private static void WriteFaults(CorpusArguments arguments, IEnumerable<GeneratedDocument?> made) =>
        ListFile.Write(arguments, "faults.json", json =>
        {
            foreach (var document in made)
            {
                if (document is not { Fault: { } fault, Planted: { } planted })
                    continue;
                json.WriteStartObject();
                json.WriteString("document"u8, document.Name);
                json.WriteNumber("formIndex"u8, planted.Form);
                json.WriteString("ruleId"u8, fault.RuleId);
                json.WriteString("way"u8, fault.Way);
                json.WriteString("raw"u8, planted.Raw);
                json.WriteEndObject();
            }
        });
}
