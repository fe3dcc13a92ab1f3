using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfTargets.Ingest.Corpus.Documents;

/// <summary>What is expected of the documents of a folder. It stands beside the folder, where an import of the folder does not see it.</summary>
internal static class ListFile
{
    /// <summary>The folder of what is expected.</summary>
    public static string FolderOf(CorpusArguments arguments) => Path.TrimEndingDirectorySeparator(arguments.Folder) + ".expected";

    /// <summary>Writes a list.</summary>
    /// <param name="arguments">Which folder.</param>
    /// <param name="name">Its file name.</param>
    /// <param name="entries">Writes the entries.</param>
    public static void Write(CorpusArguments arguments, string name, Action<Utf8JsonWriter> entries)
    {
        Directory.CreateDirectory(FolderOf(arguments));
        using var file = File.Create(Path.Combine(FolderOf(arguments), name));
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        entries(json);
        json.WriteEndArray();
    }
}
