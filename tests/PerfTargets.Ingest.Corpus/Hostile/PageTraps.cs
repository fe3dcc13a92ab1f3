using System.Text;

namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>Web pages with too much of everything.</summary>
internal static class PageTraps
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        Page("page-1000000-unclosed-tags", HostileExpectation.Either, () => WordTraps.Repeat("<b>", 1_000_000)),
        Page("page-1000000-unclosed-blocks", HostileExpectation.Either, () => WordTraps.Repeat("<div>", 1_000_000)),
        Page("page-200000-nested-blocks", HostileExpectation.Either, () => WordTraps.Repeat("<div>", 200_000) + "甲" + WordTraps.Repeat("</div>", 200_000)),
        Page("page-200000-nested-tables", HostileExpectation.Either, () => WordTraps.Repeat("<table><tr><td>", 200_000)),
        Page("page-50000-nested-fonts-misnested", HostileExpectation.Either, () => WordTraps.Repeat("<p><font><b><i>", 50_000) + WordTraps.Repeat("</b></p>", 50_000)),
        Page("page-column-span-of-2147483648", HostileExpectation.Either, () => "<table><tr><td colspan=2147483648 rowspan=2147483648>项目名称</td><td>甲</td></tr><tr><td>乙</td></tr></table>"),
        Page("page-column-span-of-1000-in-5000-rows", HostileExpectation.NotRead, () => "<table>" + WordTraps.Repeat("<tr><td colspan=1000>甲</td><td colspan=1000>乙</td></tr>", 5000) + "</table>"),
        Page("page-table-of-5000-by-5000-by-spans", HostileExpectation.Either, () => $"<table><tr>{WordTraps.Repeat("<td colspan=1000 rowspan=5000>甲</td>", 5)}</tr>{WordTraps.Repeat("<tr></tr>", 4999)}</table>"),
        Page("page-2000000-cells", HostileExpectation.NotRead, () => $"<table>{WordTraps.Repeat($"<tr>{WordTraps.Repeat("<td>", 1000)}", 2000)}</table>"),
        Page("page-attribute-of-20-megabytes", HostileExpectation.NotRead, () => $"<p title=\"{new string('a', 20_000_000)}\">甲</p>"),
        Page("page-100000-attributes", HostileExpectation.NotRead, () => "<p " + string.Concat(Enumerable.Range(0, 100_000).Select(at => FormattableString.Invariant($"a{at}=1 "))) + ">甲</p>"),
        Page("page-comment-without-end", HostileExpectation.NotRead, () => "<!--" + new string('-', 5_000_000)),
        Page("page-script-with-a-form", HostileExpectation.NotRead, () => "<script>document.write('<table><tr><td>项目名称</td></tr></table>')</script>"),
        new("page-archive-with-boundary-in-itself", "mht", HostileExpectation.Either, _ => Encoding.ASCII.GetBytes(
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"a\"\r\n\r\n" + WordTraps.Repeat("--a\r\nContent-Type: multipart/related; boundary=\"a\"\r\n\r\n", 20_000))),
    ];

    private static HostileKind Page(string name, HostileExpectation expected, Func<string> body) =>
        new(name, "html", expected, _ => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{body()}"));
}
