using System.Diagnostics;
using System.Globalization;
using PerfTargets.Ingest.Reading.Images;
using PerfTargets.Ingest.Reading.Images.Jpeg;

namespace PerfTargets.Ingest.Benchmarks.Scans;

/// <summary>Makes of a PDF the PDF a scanner would make of its print: one JPEG a page.</summary>
internal static class ScanMaker
{
    /// <summary>The scan.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="variant">How it is scanned.</param>
    public static ReadOnlyMemory<byte> Make(string pdf, ScanVariant variant)
    {
        var folder = Directory.CreateTempSubdirectory("perftargets-scans-").FullName;
        try
        {
            var dots = variant.DotsPerInch.ToString(CultureInfo.InvariantCulture);
            Run("pdftoppm", ["-r", dots, pdf, Path.Combine(folder, "page")]);
            var pages = new List<ImagePage>();
            foreach (var page in Directory.GetFiles(folder, "*.ppm").Order(StringComparer.Ordinal))
            {
                var jpeg = Path.ChangeExtension(page, ".jpg");
                Run("convert", [page, .. variant.Marks, "-units", "PixelsPerInch", "-density", dots, "-quality", variant.Quality.ToString(CultureInfo.InvariantCulture), jpeg]);
                pages.Add(JpegReader.Read(File.ReadAllBytes(jpeg)));
            }

            return PagePdf.Of(pages);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
