using System.Globalization;
using System.Security.Cryptography;
using PerfTargets.Ingest.Programs;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>The crops of a few pages as files for Tesseract; crops that are the same to the last pixel are one file.</summary>
/// <param name="folder">Where the files are written.</param>
internal sealed class CropList(WorkFolder folder)
{
    private readonly Dictionary<string, int> known = [];

    /// <summary>The files' names in the folder, in the order they were added.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Adds a crop.</summary>
    /// <returns>The number of its file.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public int Add(InkImage crop)
    {
        using var picture = new MemoryStream();
        PortablePixmap.WriteGray(picture, crop);
        var key = Convert.ToHexString(SHA256.HashData(picture.GetBuffer().AsSpan(0, (int)picture.Length)));
        if (known.TryGetValue(key, out var number))
            return number;
        number = Files.Count;
        known[key] = number;
        Files.Add(string.Create(CultureInfo.InvariantCulture, $"{number}.pgm"));
        using var file = File.Create(folder.File(Files[number]));
        picture.WriteTo(file);
        return number;
    }
}
