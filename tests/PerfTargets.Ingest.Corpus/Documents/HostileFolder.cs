using System.Text.Json;
using PerfTargets.Ingest.Corpus.Hostile;

namespace PerfTargets.Ingest.Corpus.Documents;

/// <summary>Writes hostile and damaged files, and beside the folder a list of what is expected of each.</summary>
public static class HostileFolder
{
    /// <summary>Writes the files, and <c>FOLDER.expected/hostile.json</c>.</summary>
    public static void Write(CorpusArguments arguments)
    {
        Directory.CreateDirectory(arguments.Folder);
        var written = new (string Name, HostileKind Kind)[arguments.Count];
        Parallel.For(0, arguments.Count, new ParallelOptions { MaxDegreeOfParallelism = arguments.Threads }, index =>
        {
            var file = AllHostile.Make(arguments.Seed, index);
            File.WriteAllBytes(Path.Combine(arguments.Folder, file.Name), file.Bytes);
            written[index] = (file.Name, file.Kind);
        });
        ListFile.Write(arguments, "hostile.json", json =>
        {
            foreach (var (name, kind) in written)
            {
                json.WriteStartObject();
                json.WriteString("document"u8, name);
                json.WriteString("kind"u8, kind.Name);
                json.WriteString("expected"u8, JsonNamingPolicy.CamelCase.ConvertName(kind.Expected.ToString()));
                json.WriteEndObject();
            }
        });
    }
}
