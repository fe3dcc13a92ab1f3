using System.Text;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>The text of a header or footer without the codes that say where and how it is printed: [ECMA-376] part 1, 18.3.1.39.</summary>
internal static class MarginText
{
    /// <summary>The text; "" when only codes stand there, such as the page's number.</summary>
    public static string Plain(string code)
    {
        var text = new StringBuilder();
        for (var at = 0; at < code.Length; at++)
        {
            if (code[at] != '&' || at + 1 == code.Length)
                text.Append(code[at]);
            else
                at = Skip(code, at + 1, text);
        }

        return text.ToString().Trim();
    }

    private static int Skip(string code, int at, StringBuilder text)
    {
        switch (code[at])
        {
            case '&':
                text.Append('&');
                return at;
            case 'L' or 'C' or 'R':
                text.Append('\n');
                return at;
            case '"':
                var end = code.IndexOf('"', at + 1);
                return end < 0 ? code.Length : end;
            case 'K':
                return Math.Min(at + 6, code.Length);
            case >= '0' and <= '9':
                while (at + 1 < code.Length && char.IsAsciiDigit(code[at + 1]))
                    at++;
                return at;
            default:
                return at;
        }
    }
}
