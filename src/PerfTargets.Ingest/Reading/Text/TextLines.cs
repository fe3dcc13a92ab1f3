namespace PerfTargets.Ingest.Reading.Text;

/// <summary>The lines of a text, whatever ends them: \n, \r\n, \r, a vertical tab or form feed of a word processor.</summary>
internal static class TextLines
{
    /// <summary>The lines in order.</summary>
    public static List<string> Split(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\f' or '\v' or '\u2028' or '\u2029'))
                continue;
            lines.Add(text[start..i]);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }

        if (start < text.Length)
            lines.Add(text[start..]);
        return lines;
    }
}
