using System.Globalization;
using PerfTargets.Ingest.Programs;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Draws pages as pictures by Poppler's pdftoppm, several in one run, one picture held at a time.</summary>
/// <param name="program">Its executable.</param>
/// <param name="folder">Where the document's bytes are put.</param>
/// <param name="longest">How long it may take at most; null for a limit by the number of pages alone.</param>
/// <param name="stop">Ends it.</param>
internal sealed class PageRenderer(string program, WorkFolder folder, TimeSpan? longest, CancellationToken stop)
{
    private const string Document = "document.pdf";
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ForAPage = TimeSpan.FromSeconds(15);

    /// <summary>Puts the document where the program reads it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Put(ReadOnlyMemory<byte> pdf)
    {
        using var file = File.Create(folder.File(Document));
        file.Write(pdf.Span);
    }

    /// <summary>Draws pages that follow one another.</summary>
    /// <param name="first">Number of the first, from 1.</param>
    /// <param name="count">How many.</param>
    /// <param name="dotsPerInch">How finely.</param>
    /// <param name="take">Takes each page in its turn, with its place in the row.</param>
    /// <returns>How many came, and how the program ended.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public (int Drawn, ProgramEnd End) Draw(int first, int count, int dotsPerInch, Action<int, Picture> take)
    {
        string[] arguments = ["-cropbox", "-r", Text(dotsPerInch), "-f", Text(first), "-l", Text(first + count - 1), Document];
        var drawn = 0;
        var end = ProgramRun.Run(program, arguments, folder.FullPath, longest ?? ToStart + count * ForAPage, Take, stop);
        return (drawn, end);

        void Take(Stream output)
        {
            try
            {
                var buffered = new BufferedStream(output, 1 << 16);
                while (drawn < count && PortablePixmap.Read(buffered, dotsPerInch) is { } picture)
                    take(drawn++, picture);
            }
            catch (PictureUnreadableException)
            {
                // The program ended within a picture, or gave one that is too large: the pages after it were not drawn.
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
