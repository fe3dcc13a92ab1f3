using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>What the PDF reader says of a file, its pages and its tables.</summary>
internal static class PdfMessages
{
    /// <summary>Why a file cannot be read at all.</summary>
    public static Diagnostic Unreadable(PdfUnreadableReason reason) => reason switch
    {
        PdfUnreadableReason.PasswordNeeded => Error(
            DiagnosticCode.EncryptedDocument,
            "PDF 设有打开密码，无法读取；请在 PDF 阅读器中输入密码打开，另存为不带密码的文件。",
            "The PDF opens with a password only and cannot be read; open it with the password and save it without one."),
        PdfUnreadableReason.EncryptionUnsupported => Error(
            DiagnosticCode.EncryptedDocument,
            "PDF 用证书或未知方式加密，无法读取；请向报送单位索要未加密的文件。",
            "The PDF is encrypted in a way this version does not know (a certificate, as a rule); ask the unit for a file without encryption."),
        PdfUnreadableReason.NoPages => Error(
            DiagnosticCode.DamagedDocument,
            "PDF 中没有找到任何页面，文件可能不完整；请向报送单位索要完整文件。",
            "No page was found in the PDF; it may be incomplete. Ask the unit for the whole file."),
        _ => Error(
            DiagnosticCode.DamagedDocument,
            "文件名或文件头是 PDF，内容却不是，无法读取；请向报送单位索要完整文件。",
            "The file begins like a PDF but holds none and cannot be read; ask the unit for the whole file."),
    };

    /// <summary>Trouble within a file that was read, by kind, with its pages and counts.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<PdfProblem> problems)
    {
        foreach (var kind in problems.GroupBy(p => p.Code))
        {
            var pages = kind.Where(p => p.Page is not null).Select(p => p.Page!.Value).Distinct().Order().ToList();
            var (code, zh, en) = Describe(kind.Key, kind.Sum(p => p.Count));
            var severity = kind.Key == PdfProblemCode.CrossReferenceRebuilt ? Severity.Info : Severity.Warning;
            yield return new Diagnostic(code, severity, new Bilingual(PageList.Zh(pages) + zh, en + PageList.En(pages) + ".")) { At = PageList.Place(pages) };
        }
    }

    /// <summary>Pages that are pictures nobody recognised, and pages whose text comes from recognition.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="recognised">Numbers of the pages with a hidden text layer.</param>
    public static IEnumerable<Diagnostic> OfPages(IReadOnlyList<Page> pages, IReadOnlyList<int> recognised)
    {
        var pictures = pages.Where(p => p is { NeedsOcr: true, IsRecognised: false }).Select(p => p.Number).ToList();
        if (pictures.Count > 0)
        {
            yield return new Diagnostic(DiagnosticCode.PageNeedsOcr, Severity.Warning, new Bilingual(
                $"共 {pages.Count} 页，其中 {pictures.Count} 页只是图片（{PageList.Zh(pictures)}），没有可读取的文字；文字识别（OCR）所需的程序可用 perftargets doctor 检查，或索要电子版。",
                $"{pictures.Count} of {pages.Count} pages are only images{PageList.En(pictures)} and hold no text; perftargets doctor checks the programs that recognise it (OCR), or ask for the electronic form."));
        }

        foreach (var page in recognised)
        {
            yield return new Diagnostic(DiagnosticCode.TextRecognised, Severity.Warning, new Bilingual(
                $"第 {page} 页的文字来自扫描件的文字识别（OCR），可能有误；请对照原件核对。",
                $"The text of page {page} comes from recognition of a scan (OCR) and may be wrong; compare the original."))
            { At = new Location { Page = page } };
        }
    }

    /// <summary>A row that a page break cut was put together.</summary>
    /// <param name="at">Where: at its further page, or at its first one where the reading is in doubt.</param>
    /// <param name="begins">The page it begins on.</param>
    /// <param name="page">The page it goes on on.</param>
    /// <param name="isSure">Whether the borders or every broken line tell so; otherwise its blank cells do.</param>
    public static Diagnostic RowContinued(Location at, int begins, int page, bool isSure) => new(
        isSure ? DiagnosticCode.RowContinued : DiagnosticCode.RowJoined,
        Severity.Info,
        new Bilingual(
            $"本行被分页截断：第 {begins} 页的最后一行在第 {page} 页继续，已合为一行。",
            $"A page break cut this row: the last row of page {begins} goes on on page {page}; they were joined."))
    { At = at };

    private static (string Code, string Zh, string En) Describe(PdfProblemCode kind, int count) => kind switch
    {
        PdfProblemCode.CrossReferenceRebuilt => (DiagnosticCode.IndexRebuilt, "PDF 的对象索引缺失或有误，已按文件内容重建。", "The PDF's table of objects is missing or wrong; it was rebuilt from the file"),
        PdfProblemCode.Truncated => (DiagnosticCode.DocumentRepaired, "PDF 不完整，只读取了文件中现有的部分；请向报送单位索要完整文件。", "The PDF ends early; what is there was read. Ask the unit for the whole file"),
        PdfProblemCode.StreamDamaged => (DiagnosticCode.DocumentRepaired, $"有 {count} 段内容损坏，只读取了能解开的部分；请对照原件核对。", $"{count} streams are damaged; what could be decoded was read. Compare the original"),
        PdfProblemCode.FilterUnsupported => (DiagnosticCode.DocumentRepaired, $"有 {count} 段内容的压缩方式不能识别，未读取；请对照原件核对。", $"{count} streams are compressed in an unknown way and were not read. Compare the original"),
        PdfProblemCode.PageDamaged => (DiagnosticCode.DocumentRepaired, $"有 {count} 处页面内容缺失或无法理解，未读取；请对照原件核对。", $"{count} pages or parts of pages are missing or make no sense and were not read. Compare the original"),
        PdfProblemCode.GlyphUnmapped => (DiagnosticCode.GlyphUnmapped, $"有 {count} 个字的字体没有说明是什么字，以 \uFFFD 代替；请对照原件核对。", $"{count} characters stand as \uFFFD because their font does not tell what they are. Compare the original"),
        _ => (DiagnosticCode.DocumentRepaired, "内容超过读取上限，超出部分未读取；请确认它是绩效目标表。", "A limit was reached and what lies beyond was not read; check that this is a form"),
    };

    private static Diagnostic Error(string code, string zh, string en) => new(code, Severity.Error, new Bilingual(zh, en));
}
