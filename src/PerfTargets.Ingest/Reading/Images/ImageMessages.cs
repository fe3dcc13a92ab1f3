using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Images;

/// <summary>What the reader of picture files says: that a file is one, and why one cannot be read.</summary>
internal static class ImageMessages
{
    /// <summary>The file is a picture and was read as pages of one picture each.</summary>
    public static Diagnostic IsPicture(ImageKind kind, int pages) => new(
        DiagnosticCode.PictureFile,
        Severity.Info,
        new Bilingual(
            $"这是 {Name(kind)} 图片文件，共 {pages} 页，按扫描件处理。",
            $"This is a {Name(kind)} picture file of {pages} {(pages == 1 ? "page" : "pages")}; it is read as a scan."));

    /// <summary>The bytes are not what the kind of file asks for.</summary>
    public static UnreadableDocumentException Damaged(string zh, string en) => Refusal(
        DiagnosticCode.DamagedDocument,
        $"图片文件已损坏或不完整（{zh}），无法读取；请重新扫描，或向报送单位索要完整文件。",
        $"The picture file is damaged or incomplete ({en}) and cannot be read; scan it again, or ask the unit for the whole file.");

    /// <summary>The file ends before its picture does.</summary>
    public static UnreadableDocumentException EndsEarly() => Damaged("内容提前结束", "it ends early");

    /// <summary>A variant of the kind that is not read.</summary>
    public static UnreadableDocumentException NotRead(ImageKind kind, string zh, string en) => Refusal(
        DiagnosticCode.UnsupportedFormat,
        $"这是 {Name(kind)} 图片，但其{zh}本版本不能读取；请在看图程序中打开，另存为 PNG 或 JPEG 后再导入。",
        $"This is a {Name(kind)} picture with {en}, which this version does not read; open it in a picture viewer and save it as PNG or JPEG.");

    /// <summary>A page is larger than any scan of a form.</summary>
    public static UnreadableDocumentException TooManyPixels(long width, long height) => Refusal(
        DiagnosticCode.TooLarge,
        $"图片为 {width} × {height} 像素，超过上限 {ImageLimits.MostPixels / 1_000_000} 百万像素，未读取；请以 300 dpi 以下重新扫描。",
        $"The picture has {width} × {height} pixels, over the limit of {ImageLimits.MostPixels / 1_000_000} million, and was not read; scan it again at 300 dpi or less.");

    /// <summary>A file has too many pages.</summary>
    public static UnreadableDocumentException TooManyPages() => Refusal(
        DiagnosticCode.TooLarge,
        $"图片文件超过 {ImageLimits.MostPages} 页，未读取；请拆分文件。",
        $"The picture file has more than {ImageLimits.MostPages} pages and was not read; split it.");

    /// <summary>The pages of a file come to too many bytes.</summary>
    public static UnreadableDocumentException TooManyBytes() => Refusal(
        DiagnosticCode.TooLarge,
        "图片文件解开后过大，未读取；请拆分文件，或降低分辨率重新扫描。",
        "The pictures of the file are too large when unpacked; it was not read. Split it, or scan it again at a lower resolution.");

    private static UnreadableDocumentException Refusal(string code, string zh, string en) =>
        new(new Diagnostic(code, Severity.Error, new Bilingual(zh, en)));

    private static string Name(ImageKind kind) => kind switch
    {
        ImageKind.Png => "PNG",
        ImageKind.Jpeg => "JPEG",
        ImageKind.Tiff => "TIFF",
        _ => "BMP",
    };
}
