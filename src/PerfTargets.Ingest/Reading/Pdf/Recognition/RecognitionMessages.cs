using System.Globalization;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>What the recognition of a page says: that it took place, what it took out, where it is in doubt, why it failed.</summary>
internal static class RecognitionMessages
{
    // Beyond these the page as a whole is bad, and a list would be longer than its text.
    private const int MostDoubts = 20;

    /// <summary>The diagnostics of a page; none for one that was not to be recognised.</summary>
    public static IEnumerable<Diagnostic> Of(RecognisedPage read)
    {
        var page = read.Page.Number;
        if (read.Failure is { } failure)
            yield return Failed(page, failure);
        if (!read.IsRecognised)
            yield break;
        yield return Warning(DiagnosticCode.TextRecognised, At(page, null),
            $"第 {page} 页是扫描件，{TurnOf(read).Zh}文字由本程序识别（OCR），可能有误；请对照原件核对。",
            $"Page {page} is a scan; {TurnOf(read).En}its text was recognised (OCR) and may be wrong; compare the original.");
        foreach (var seal in read.Seals)
        {
            yield return new Diagnostic(DiagnosticCode.SealRemoved, Severity.Info, new Bilingual(
                $"第 {page} 页的红色印章在识别前已去除，印章上的文字未读取。",
                $"A red seal on page {page} was taken out before recognition; the text on it was not read."))
            { At = At(page, seal) };
        }

        foreach (var doubt in read.Doubts.Take(MostDoubts))
            yield return Doubtful(page, doubt);
        if (read.Doubts.Count > MostDoubts)
        {
            yield return Warning(DiagnosticCode.TextUncertain, At(page, null),
                $"第 {page} 页另有 {read.Doubts.Count - MostDoubts} 处文字识别把握不大；请提高扫描质量，或索要电子版。",
                $"{read.Doubts.Count - MostDoubts} more texts of page {page} were recognised with little certainty; scan it better, or ask for the electronic form.");
        }
    }

    private static Bilingual TurnOf(RecognisedPage read) => read.Quarters == 0
        ? new Bilingual("", "")
        : new Bilingual($"已按顺时针转正 {read.Quarters * 90} 度（位置按转正后计），", $"it was turned by {read.Quarters * 90} degrees clockwise (places are those of the page turned); ");

    private static Diagnostic Doubtful(int page, TextDoubt doubt)
    {
        var sure = doubt.Confidence.ToString("0", CultureInfo.InvariantCulture);
        return doubt.Text.Length == 0
            ? Warning(DiagnosticCode.TextUncertain, At(page, doubt.Box), "此处有笔迹或图形，未能识别出文字；请对照原件核对。", "There is ink here in which no text was recognised; compare the original.")
            : Warning(DiagnosticCode.TextUncertain, At(page, doubt.Box), $"文字识别把握不大（{sure}%）；请对照原件核对。", $"Recognised with little certainty ({sure}%); compare the original.") with { Text = doubt.Text };
    }

    private static Diagnostic Failed(int page, RecognitionFailure failure)
    {
        var (zh, en) = failure.Kind switch
        {
            RecognitionFailureKind.NotDrawn => ("Poppler（pdftoppm）未能绘出该页", "Poppler (pdftoppm) did not draw it"),
            RecognitionFailureKind.TimedOut => ("识别程序超时，已终止", "a program took too long and was ended"),
            RecognitionFailureKind.NotWritten => ("无法写入临时文件", "temporary files could not be written"),
            _ => ("Tesseract 异常结束", "Tesseract ended badly"),
        };
        var said = failure.Said.Length == 0 ? "" : $": {failure.Said}";
        return Warning(DiagnosticCode.RecognitionFailed, At(page, null),
            $"第 {page} 页的文字识别失败（{zh}{said}）；可运行 perftargets doctor 检查所需程序。",
            $"The recognition of page {page} failed ({en}{said}); perftargets doctor checks the programs it needs.");
    }

    private static Diagnostic Warning(string code, Location at, string zh, string en) => new(code, Severity.Warning, new Bilingual(zh, en)) { At = at };

    private static Location At(int page, PdfBox? box) => new()
    {
        Page = page,
        Box = box is { } b ? TableWriter.Rounded(b) : null,
    };
}
