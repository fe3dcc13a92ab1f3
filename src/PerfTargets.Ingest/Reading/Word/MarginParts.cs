using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>Reads the parts that hold headers and footers.</summary>
internal static class MarginParts
{
    /// <summary>The texts of the parts, each once.</summary>
    public static List<string> Read(WordContext context, IEnumerable<Stream> parts)
    {
        var texts = new List<string>();
        foreach (var part in parts)
        {
            using var xml = new WordXmlReader(part);
            var list = new BlockList();
            new BodyReader(xml, context).ReadBlocks(list);
            PageMargins.Collect(list, texts);
        }

        return texts;
    }
}
