using System.IO.Compression;

namespace PerfTargets.Pdf.Fonts.Tables;

/// <summary>The tables this assembly carries.</summary>
internal static class TableFile
{
    /// <summary>The lines of a text table, comments (#) left out.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The bytes of a table compressed by Brotli.</summary>
    public static byte[] Unpack(string name)
    {
        using var packed = new BrotliStream(Open(name), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Stream Open(string name) => typeof(TableFile).Assembly.GetManifestResourceStream("Fonts/" + name)!;
}
