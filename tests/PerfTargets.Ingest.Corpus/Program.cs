using System.Globalization;
using System.Text;
using PerfTargets.Ingest.Corpus.Writers;
using PerfTargets.Ingest.Corpus.Writers.Pdf;

namespace PerfTargets.Ingest.Corpus;

/// <summary>Writes generated units to a folder: corpus DIR COUNT [SEED] [FORMAT].</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length < 2 || !int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            Console.Error.WriteLine("corpus DIR COUNT [SEED] [celldump|rowdump|html|docx|xlsx|pdf|pdf-landscape|pdf-small|pdf-borderless]");
            return 2;
        }

        var seed = args.Length > 2 ? ulong.Parse(args[2], CultureInfo.InvariantCulture) : 1;
        var format = args.Length > 3 ? args[3] : "docx";
        Directory.CreateDirectory(args[0]);
        for (var index = 0; index < count; index++)
        {
            var sheets = UnitFolder.Draft(seed + (ulong)index).Sheets();
            var (bytes, extension) = format switch
            {
                "celldump" => (Encoding.UTF8.GetBytes(CellDumpWriter.Write(sheets)), "txt"),
                "rowdump" => (Encoding.UTF8.GetBytes(RowDumpWriter.Write(sheets)), "txt"),
                "html" => (Encoding.UTF8.GetBytes(HtmlWriter.Write(sheets)), "html"),
                "xlsx" => (ExcelWriter.Write(sheets), "xlsx"),
                "pdf" => (PdfWriter.Write(sheets, PdfStyle.Portrait), "pdf"),
                "pdf-landscape" => (PdfWriter.Write(sheets, PdfStyle.Landscape), "pdf"),
                "pdf-borderless" => (PdfWriter.Write(sheets, PdfStyle.Borderless), "pdf"),
                "pdf-small" => (PdfWriter.Write(sheets, PdfStyle.Small), "pdf"),
                _ => (WordWriter.Write(sheets), "docx"),
            };
            File.WriteAllBytes(Path.Combine(args[0], FormattableString.Invariant($"{index:00000}.{extension}")), bytes);
        }

        return 0;
    }
}
