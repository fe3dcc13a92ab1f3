using System.Security.Cryptography;
using System.Text;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>Head, title and end of the page.</summary>
internal static class PageFrame
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    public static void WriteHead(HtmlText html, bool chinese) => html
        .Markup("<!DOCTYPE html>")
        .Markup($"<html lang=\"{(chinese ? "zh-CN" : "en")}\" class=\"{(chinese ? "zh" : "en")}\">")
        .Markup("<head>").Markup("<meta charset=\"utf-8\">")
        .Markup($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'\">")
        .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .Markup("<meta name=\"format-detection\" content=\"telephone=no\">")
        .Element("title", PageTexts.Title.In(chinese))
        .Markup($"<style>{Style}</style>")
        .Markup("</head>").Markup("<body>");

    public static void WriteTitle(HtmlText html, RunReport report, bool chinese)
    {
        var head = report.Head;
        html.Markup("<header class=\"top\">").Inline("<div class=\"tools js-only\">")
            .Inline($"<button type=\"button\" id=\"language\">{(chinese ? "English" : "中文")}</button>")
            .Inline("<button type=\"button\" id=\"print\">").Text(PageTexts.Print).Markup("</button></div>")
            .Element("h1", PageTexts.Title);
        var parts = new List<Bilingual>();
        if (head.Run is { } run)
            parts.Add(PageTexts.Run(run));
        if (head.Started is { } started)
            parts.Add(PageTexts.Moment(started));
        if (head.FiscalYear is { } year)
            parts.Add(PageTexts.BudgetYear(year));
        if (head.Previous is { } previous)
            parts.Add(Compared(previous));
        if (parts.Count > 0)
            html.Element("p class=\"meta\"", PageTexts.Both(zh => string.Join(" · ", parts.Select(part => part.In(zh)))));
        if (head.Folders.Count > 0)
            html.Element("p class=\"meta path\"", string.Join(" · ", head.Folders));
        html.Element("p class=\"meta\"", ImportTexts.Documents(report.Counts, report.Unread.Count));
        if (report.Counts.Skipped > 0)
            html.Element("p class=\"meta\"", ImportTexts.SetAside(report.Counts));
        html.Markup("</header>");
    }

    public static void WriteEnd(HtmlText html, RunReport report)
    {
        html.Markup("<footer>");
        if (report.Suppressed > 0)
            html.Element("p", ReportTexts.Suppressed(report.Suppressed));
        foreach (var note in report.Notes)
            html.Element("p", note.Message);
        html.Element("p", report.Head.Version ?? "perftargets")
            .Markup("</footer>")
            .Markup($"<script>{Script}</script>")
            .End();
    }

    private static Bilingual Compared(PreviousRun previous)
    {
        var day = previous.Day is { } known ? PageTexts.Day(known) : null;
        return new Bilingual(
            $"对照{PageTexts.Run(previous.Number).Zh}" + (day is null ? "" : $"（{day.Zh}）"),
            $"compared with {PageTexts.Run(previous.Number).En.ToLowerInvariant()}" + (day is null ? "" : $" ({day.En})"));
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(PageFrame).Assembly.GetManifestResourceStream("reporting/" + name)
            ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
