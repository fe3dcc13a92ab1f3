using System.Security.Cryptography;
using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition.Cache;

/// <summary>
/// Says what reads pages, so that no reading of another reader is taken for its own: this build of the library, Tesseract's
/// version and the models to the last byte.
/// </summary>
internal static class ReaderSign
{
    /// <summary>The sign; null when a model's file is not to be found: then nobody could tell when it changes.</summary>
    public static string? Of(ScanPrograms programs)
    {
        if (programs.Models is not { } folder)
            return null;
        try
        {
            var models = new[] { ScanPrograms.Chinese, ScanPrograms.English }.Where(programs.Languages.Contains)
                .Select(model => model + "=" + HashOf(Path.Combine(folder, model + ".traineddata")));
            return string.Join('\n', [typeof(ReaderSign).Module.ModuleVersionId.ToString("N"), programs.TesseractVersion ?? "", .. models]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
