using PerfTargets.Ingest.Reading.Images.Tiff;

namespace PerfTargets.Ingest.Reading.Images.Jpeg;

/// <summary>What the Exif data of a camera's picture tells of its page.</summary>
/// <param name="Orientation">1 to 8.</param>
/// <param name="Density">As far as it is said.</param>
internal readonly record struct ExifFields(int Orientation, ImageDensity Density)
{
    /// <summary>Reads them; damaged data tells nothing, the picture stands without it.</summary>
    /// <param name="data">A TIFF file without pixels.</param>
    public static ExifFields Of(ReadOnlyMemory<byte> data)
    {
        try
        {
            var directory = TiffDirectory.First(data);
            return new ExifFields(directory.Orientation, directory.Density);
        }
        catch (UnreadableDocumentException)
        {
            return new ExifFields(1, default);
        }
    }
}
