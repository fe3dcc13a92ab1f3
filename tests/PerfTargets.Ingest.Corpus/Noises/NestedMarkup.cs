using System.Net;
using System.Text;

namespace PerfTargets.Ingest.Corpus.Noises;

/// <summary>A cell's text as office software exports it: paragraphs, spans in spans, hard blanks.</summary>
internal static class NestedMarkup
{
    /// <summary>The mark-up of a text.</summary>
    public static string Of(string text, Noise noise)
    {
        if (!noise.Falls(NoiseKinds.NestedMarkup, 2))
            return Encoded(text);
        var lines = text.Split('\n');
        var markup = new StringBuilder();
        foreach (var line in lines)
        {
            markup.Append("<p class=MsoNormal align=center style='margin:0cm'>");
            Line(markup, line, noise);
            markup.Append(noise.Next(4) == 0 ? "<o:p></o:p></p>\r\n" : "</p>");
        }

        return noise.Next(6) == 0 ? markup.Append("<p>&nbsp;</p>").ToString() : markup.ToString();
    }

    private static void Line(StringBuilder markup, string line, Noise noise)
    {
        if (noise.Next(4) == 0)
            markup.Append("&nbsp;");
        var from = 0;
        while (from < line.Length)
        {
            var to = Math.Min(line.Length, from + 1 + noise.Next(6));
            var piece = Encoded(line[from..to]);
            markup.Append(noise.Next(4) switch
            {
                0 => $"<span lang=EN-US style='font-size:10.5pt'>{piece}</span>",
                1 => $"<font face=\"宋体\"><span><b>{piece}</b></span></font>",
                2 => $"<span><span><!-- x --><span>{piece}</span></span></span>",
                _ => piece,
            });
            from = to;
        }

        if (noise.Next(4) == 0)
            markup.Append("&nbsp;");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
