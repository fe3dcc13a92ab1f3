using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>Reads the parts that hold headers and footers.</summary>
internal static class MarginParts
{
    /// <summary>The texts of the parts, each once.</summary>
    public static MarginTexts Read(WordContext context, IEnumerable<Stream> parts)
    {
        var texts = new MarginTexts();
        foreach (var part in parts)
        {
            using var xml = new WordXmlReader(part);
            var list = new BlockList();
            new BodyReader(xml, context).ReadBlocks(list);
            texts.Add(list);
        }

        return texts;
    }
}
