using System.Globalization;
using System.Security;
using System.Text;

namespace PerfTargets.Ingest.Corpus.Noises;

/// <summary>A paragraph's text as Word keeps it after years of editing: in many runs with marks between them.</summary>
internal static class SplitRuns
{
    /// <summary>Writes the runs of a text.</summary>
    public static void Write(StringBuilder body, string text, Noise noise)
    {
        if (text.Length < 2 || !noise.Falls(NoiseKinds.SplitRuns, 2))
        {
            body.Append(Run(text));
            return;
        }

        for (var from = 0; from < text.Length;)
        {
            var to = Math.Min(text.Length, from + 1 + noise.Next(5));
            Wrapped(body, Run(text[from..to]), noise);
            from = to;
        }
    }

    private static void Wrapped(StringBuilder body, string run, Noise noise)
    {
        var number = noise.Next(1000).ToString(CultureInfo.InvariantCulture);
        body.Append(noise.Next(9) switch
        {
            0 => $"<w:proofErr w:type=\"spellStart\"/>{run}<w:proofErr w:type=\"spellEnd\"/>",
            1 => $"<w:bookmarkStart w:id=\"{number}\" w:name=\"_GoBack{number}\"/>{run}<w:bookmarkEnd w:id=\"{number}\"/>",
            2 => $"<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"chsdate\">{run}</w:smartTag>",
            3 => $"<w:ins w:id=\"{number}\" w:author=\"x\" w:date=\"2026-01-01T00:00:00Z\">{run}</w:ins>",
            4 => $"<w:sdt><w:sdtPr><w:id w:val=\"{number}\"/></w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>",
            5 => $"<w:hyperlink w:anchor=\"a{number}\">{run}</w:hyperlink>",
            6 => $"<w:r><w:lastRenderedPageBreak/></w:r>{run}<w:r><w:rPr/></w:r>",
            _ => run.Replace("<w:r>", "<w:r w:rsidR=\"00AB12CD\"><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:sz w:val=\"21\"/></w:rPr>", StringComparison.Ordinal),
        });
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";
}
