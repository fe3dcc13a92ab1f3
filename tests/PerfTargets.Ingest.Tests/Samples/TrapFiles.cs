using System.Collections.Concurrent;
using System.IO.Compression;

namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>
/// The documents of the reader traps as files, samples/traps/&lt;format&gt;/&lt;trap&gt;, for a person to open in an office program.
/// The test that makes a document holds it against its file; UPDATE_GOLDEN=1 writes the files.
/// </summary>
internal static class TrapFiles
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";
    private static readonly ConcurrentDictionary<string, int> Written = new();

    /// <summary>Holds a document against the trap's files: a trap that makes several documents has several files.</summary>
    public static void Keep(string format, string trap, string extension, byte[] bytes)
    {
        var folder = Path.Combine(SampleFiles.Root, "traps", format);
        var name = string.Concat(trap.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        if (Accept)
            Write(folder, name, extension, bytes);
        var kept = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, name + "*" + extension) : [];
        Assert.True(kept.Any(f => IsSame(File.ReadAllBytes(f), bytes)), $"samples/traps/{format}/{name}{extension} is not what the test makes. Write it with UPDATE_GOLDEN=1 dotnet test.");
    }

    private static void Write(string folder, string name, string extension, byte[] bytes)
    {
        Directory.CreateDirectory(folder);
        lock (Written)
        {
            for (var i = 1; i <= Written.GetValueOrDefault(name); i++)
            {
                if (IsSame(File.ReadAllBytes(PathOf(i)), bytes))
                    return;
            }

            File.WriteAllBytes(PathOf(Written.AddOrUpdate(name, 1, (_, n) => n + 1)), bytes);
        }

        string PathOf(int number) => Path.Combine(folder, number == 1 ? name + extension : $"{name}-{number}{extension}");
    }

    // How a package was compressed does not matter.
    private static bool IsSame(byte[] file, byte[] made)
    {
        if (file.AsSpan().SequenceEqual(made))
            return true;
        if (!file.AsSpan().StartsWith("PK"u8) || !made.AsSpan().StartsWith("PK"u8))
            return false;
        return Entries(file).SequenceEqual(Entries(made));
    }

    private static List<string> Entries(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.Select(e =>
        {
            using var content = new StreamReader(e.Open(), System.Text.Encoding.Latin1);
            return e.FullName + "\n" + content.ReadToEnd();
        }).ToList();
    }
}
