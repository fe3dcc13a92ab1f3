using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using PerfTargets.Ingest.Reading.Html;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// The HTML reader against its floor on pages of ten forms: decoding the bytes and AngleSharp's own parse, doing
/// nothing with the tree. The reader has to stay within twice the floor.
/// </summary>
internal static class HtmlComparison
{
    private const int Forms = 10;
    private const int Rounds = 15;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(200);

    /// <summary>Prints a row for each kind of page; 1 when the reader is slower than twice the floor.</summary>
    public static int Run()
    {
        var reader = new HtmlDocumentReader();
        var worst = 0.0;
        Console.WriteLine($"{"page",-12}{"KB",6}{"floor µs",12}{"reader µs",12}{"ratio",8}{"floor KB",10}{"reader KB",11}");
        foreach (var (name, html) in new[] { ("plain", Page(t => t)), ("Word", Page(Word)) })
        {
            var bytes = Encoding.UTF8.GetBytes(html);
            void Parse()
            {
                using var tree = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
            }

            void Read() => reader.Read(bytes);

            Measure(Parse);
            Measure(Read);
            var floor = double.MaxValue;
            var mine = double.MaxValue;
            for (var round = 0; round < Rounds; round++)
            {
                floor = Math.Min(floor, Measure(Parse));
                mine = Math.Min(mine, Measure(Read));
            }

            worst = Math.Max(worst, mine / floor);
            Console.WriteLine($"{name,-12}{bytes.Length / 1024,6}{floor,12:F0}{mine,12:F0}{mine / floor,8:F2}{Allocated(Parse) / 1024,10}{Allocated(Read) / 1024,11}");
        }

        return worst > 2 ? 1 : 0;
    }

    private static double Measure(Action action)
    {
        var clock = Stopwatch.StartNew();
        var times = 0;
        for (; clock.Elapsed < Round; times++)
            action();
        return clock.Elapsed.TotalMicroseconds / times;
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Word(string text) =>
        $"<p class=MsoNormal align=center style='text-align:center;line-height:18.0pt'><span style='font-size:10.5pt;font-family:宋体;mso-hansi-font-family:\"Times New Roman\"'>{text}<span lang=EN-US><o:p></o:p></span></span></p>";

    private static string Page(Func<string, string> dress)
    {
        var page = new StringBuilder("<!doctype html><html><head><meta charset=utf-8></head><body>\r\n");
        string Cell(string text, string spans = "") => $"<td {spans} style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'>{dress(text)}</td>\r\n";
        for (var form = 0; form < Forms; form++)
        {
            page.Append("<h2>项目支出绩效目标申报表</h2>\r\n<table border=1>\r\n<tr>")
                .Append(Cell("项目名称")).Append(Cell($"渠道修复工程第{form}期", "colspan=5")).Append("</tr>\r\n<tr>")
                .Append(Cell("绩效指标", "rowspan=31"));
            foreach (var head in new[] { "一级指标", "二级指标", "三级指标", "指标值", "备注" })
                page.Append(Cell(head));
            page.Append("</tr>\r\n");
            for (var row = 0; row < 30; row++)
            {
                page.Append("<tr>").Append(Cell("产出指标")).Append(Cell("数量指标")).Append(Cell($"第{row}段渠道修复长度，按设计图纸逐段丈量"))
                    .Append(Cell($"≥{row + 1}.5公里")).Append(Cell("&nbsp;")).Append("</tr>\r\n");
            }

            page.Append("</table>\r\n");
        }

        return page.Append("</body></html>").ToString();
    }
}
