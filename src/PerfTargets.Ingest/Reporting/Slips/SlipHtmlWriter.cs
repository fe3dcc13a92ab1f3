namespace PerfTargets.Ingest.Reporting.Slips;

/// <summary>Writes a slip as one HTML page that needs nothing else and fits A4.</summary>
public static class SlipHtmlWriter
{
    private const string Style = """
        body { margin: 0 auto; padding: 3rem 1.5rem; max-width: 46rem; color: #111; background: #fff; font: 16px/1.9 "FangSong", "仿宋", "FangSong_GB2312", "STFangsong", "Noto Serif CJK SC", "Songti SC", serif; overflow-wrap: anywhere; }
        h1 { margin: 0 0 2rem; text-align: center; font: normal 1.75rem/1.5 "SimHei", "黑体", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; letter-spacing: .08em; }
        h2 { margin: 1.6rem 0 .3rem; font: normal 1.08rem/1.8 "SimHei", "黑体", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
        h3 { margin: 1rem 0 0; font: normal 1.05rem/1.8 "KaiTi", "楷体", "STKaiti", "Noto Serif CJK SC", serif; }
        p { margin: 0; text-indent: 2em; text-align: justify; }
        p.to, p.from, p.source { text-indent: 0; }
        p.source { color: #444; font-size: .9rem; line-height: 1.6; }
        p.from { text-align: right; padding-right: 2em; }
        .end { margin-top: 2.5rem; break-inside: avoid; }
        table { width: 100%; margin: .4rem 0 1rem; border-collapse: collapse; table-layout: fixed; font-size: .92rem; line-height: 1.6; }
        th, td { padding: .3rem .5rem; border: 1px solid #555; text-align: left; vertical-align: top; font-weight: normal; }
        th, td:first-child { text-align: center; }
        th { font-family: "SimHei", "黑体", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
        .w8 { width: 8%; } .w19 { width: 19%; } .w30 { width: 30%; } .w32 { width: 32%; } .w40 { width: 40%; } .w43 { width: 43%; } .w52 { width: 52%; } .w60 { width: 60%; }
        @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
        @media print { body { padding: 0; max-width: none; font-size: 12pt; } thead { display: table-header-group; } tr { break-inside: avoid; } h2, h3, .source { break-after: avoid; } }
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where it goes; lines end as the writer's.</param>
    /// <param name="slip">The slip.</param>
    public static void Write(TextWriter output, ReturnSlip slip)
    {
        var html = new HtmlText(output);
        html.Begin($"{slip.Title}（{slip.Unit}）", Style, chinese: true).Element("h1", slip.Title);
        for (var i = 0; i < slip.Opening.Count; i++)
            html.Element(i == 0 ? "p class=\"to\"" : "p", slip.Opening[i]);
        foreach (var part in slip.Parts)
        {
            html.Element("h2", part.Heading);
            if (part.Lead is { } lead)
                html.Element("p", lead);
            foreach (var section in part.Sections)
                Write(html, section);
        }

        foreach (var paragraph in slip.Closing)
            html.Element("p", paragraph);
        html.Markup("<div class=\"end\">");
        if (slip.Bureau is { } bureau)
            html.Element("p class=\"from\"", bureau);
        if (slip.Date is { } date)
            html.Element("p class=\"from\"", date);
        html.Markup("</div>").End();
    }

    private static void Write(HtmlText html, SlipSection section)
    {
        if (section.Heading is { } heading)
            html.Element("h3", heading);
        if (section.Source is { } source)
            html.Element("p class=\"source\"", source);
        html.Inline("<table><thead><tr>");
        foreach (var column in section.Columns)
            html.Inline(FormattableString.Invariant($"<th scope=\"col\" class=\"w{column.Share}\">")).Text(column.Name).Inline("</th>");
        html.Markup("</tr></thead><tbody>");
        foreach (var row in section.Rows)
        {
            html.Inline("<tr>");
            foreach (var cell in row)
                html.Inline("<td>").Text(cell).Inline("</td>");
            html.Markup("</tr>");
        }

        html.Markup("</tbody></table>");
    }
}
