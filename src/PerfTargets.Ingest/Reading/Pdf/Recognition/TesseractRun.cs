using System.Text;
using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Has Tesseract read a list of crops, each a single line.</summary>
/// <param name="program">Its executable.</param>
/// <param name="folder">Where the crops are.</param>
/// <param name="longest">How long it may take at most; null for a limit by the number of crops alone.</param>
/// <param name="stop">Ends it.</param>
internal sealed class TesseractRun(string program, WorkFolder folder, TimeSpan? longest, CancellationToken stop)
{
    // The line as it is, without Tesseract's own search for lines in it: the crop is one.
    private const string RawLine = "13";
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ForACrop = TimeSpan.FromSeconds(1);

    /// <summary>Reads the crops.</summary>
    /// <param name="files">The crops' names, at least one; no other run reads them at the same time.</param>
    /// <param name="language">The model.</param>
    /// <param name="end">How the program ended.</param>
    /// <returns>The words of each crop; what was read before a bad end is there too.</returns>
    /// <exception cref="IOException">The list cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public List<RecognisedWord>[] Read(IReadOnlyList<string> files, string language, out ProgramEnd end)
    {
        var list = files[0] + ".list";
        File.WriteAllText(folder.File(list), string.Join('\n', files) + "\n");
        string[] arguments = [list, "stdout", "-l", language, "--psm", RawLine, "--oem", "1", "--dpi", "300", "tsv"];
        List<RecognisedWord>[] words = [];
        end = ProgramRun.Run(program, arguments, folder.FullPath, longest ?? ToStart + files.Count * ForACrop, Take, stop);
        return words;

        void Take(Stream output)
        {
            using var text = new StreamReader(output, Encoding.UTF8, leaveOpen: true);
            words = TsvReader.Read(text, files.Count);
        }
    }
}
