using System.Security.Cryptography;
using System.Text;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition.Cache;

/// <summary>The file of a page: a name and version, the length and the checksum of what follows, the page's key, and the words of each crop.</summary>
internal static class CachedPage
{
    /// <summary>A longer file is none of ours.</summary>
    public const int MostBytes = 16 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Name => "PTOCR\0\0\u0001"u8;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(IReadOnlyList<IReadOnlyList<RecognisedWord>> crops, string key)
    {
        var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Utf8, leaveOpen: true))
        {
            writer.Write(key);
            writer.Write(crops.Count);
            foreach (var words in crops)
            {
                writer.Write7BitEncodedInt(words.Count);
                foreach (var (text, confidence) in words)
                {
                    writer.Write(text);
                    writer.Write(confidence);
                }
            }
        }

        var content = body.ToArray();
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, Utf8, leaveOpen: true))
        {
            writer.Write(Name);
            writer.Write(content.Length);
            writer.Write(SHA256.HashData(content));
            writer.Write(content);
        }

        return file.ToArray();
    }

    /// <summary>The words of each crop; null for a file that is damaged, of another version or of another page.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="key">The page's key.</param>
    /// <param name="crops">How many crops it has.</param>
    public static IReadOnlyList<IReadOnlyList<RecognisedWord>>? Read(byte[] file, string key, int crops)
    {
        var begin = Name.Length + sizeof(int) + SHA256.HashSizeInBytes;
        if (file.Length < begin || !file.AsSpan().StartsWith(Name) || BitConverter.ToInt32(file, Name.Length) != file.Length - begin)
            return null;
        var content = file.AsSpan(begin);
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(file.AsSpan(Name.Length + sizeof(int), SHA256.HashSizeInBytes)))
            return null;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(file, begin, content.Length), Utf8);
            if (reader.ReadString() != key || reader.ReadInt32() != crops)
                return null;
            var all = new List<IReadOnlyList<RecognisedWord>>(crops);
            for (var crop = 0; crop < crops; crop++)
            {
                var words = new List<RecognisedWord>();
                for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
                    words.Add(new RecognisedWord(reader.ReadString(), reader.ReadDouble()));
                all.Add(words);
            }

            return all;
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
