using System.Globalization;
using System.Security.Cryptography;
using PerfTargets.Ingest.Programs;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>The crops of a few pages, each a single line, written as files when Tesseract is to read them. Crops that are the same to the last pixel are one.</summary>
/// <param name="folder">Where the files are written.</param>
internal sealed class CropList(WorkFolder folder)
{
    // A line of figures is set among white as high as a line of ideographs.
    private const double Line = 0.95;

    private readonly List<(InkImage Ink, double Size, string Key)> crops = [];
    private readonly Dictionary<string, int> known = [];

    /// <summary>How many there are.</summary>
    public int Count => crops.Count;

    /// <summary>Adds the crop of a stretch.</summary>
    /// <returns>Its number.</returns>
    public int Add(InkImage image, TextStretch stretch)
    {
        var ink = image.Crop(stretch.Box)!;
        var size = Math.Round(stretch.Size, 2);
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var y = 0; y < ink.Height; y++)
            sha.AppendData(ink.Row(y));
        var key = string.Create(CultureInfo.InvariantCulture, $"{ink.Width} {size:F2} {Convert.ToHexString(sha.GetHashAndReset())}");
        if (known.TryGetValue(key, out var number))
            return number;
        known[key] = crops.Count;
        crops.Add((ink, size, key));
        return crops.Count - 1;
    }

    /// <summary>What tells a crop from any other: its pixels and the size it is shown in.</summary>
    public string KeyOf(int number) => crops[number].Key;

    /// <summary>Some of the crops, in their order, numbered anew.</summary>
    public CropList Only(IEnumerable<int> numbers)
    {
        var some = new CropList(folder);
        foreach (var number in numbers)
        {
            some.known[crops[number].Key] = some.crops.Count;
            some.crops.Add(crops[number]);
        }

        return some;
    }

    /// <summary>Writes a crop.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="shape">The white around it.</param>
    /// <returns>The file's name in the folder.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public string Write(int number, CropShape shape)
    {
        var (ink, size, _) = crops[number];
        var above = (int)Math.Round(Math.Max(0, Line * size - ink.Height) / 2 + shape.Above * size);
        var beside = (int)Math.Ceiling(shape.Beside * size);
        var levels = new byte[(ink.Width + 2 * beside) * (ink.Height + 2 * above)];
        levels.AsSpan().Fill(InkImage.Paper);
        var width = ink.Width + 2 * beside;
        for (var y = 0; y < ink.Height; y++)
            ink.Row(y).CopyTo(levels.AsSpan((y + above) * width + beside));
        var name = string.Create(CultureInfo.InvariantCulture, $"{number}.pgm");
        using var file = File.Create(folder.File(name));
        PortablePixmap.WriteGray(file, new InkImage(width, ink.Height + 2 * above, levels, ink.DotsPerInch));
        return name;
    }
}
