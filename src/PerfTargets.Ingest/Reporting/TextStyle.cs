using System.Text;

namespace PerfTargets.Ingest.Reporting;

/// <summary>How text for people is laid out: on a terminal in colour and within its width, in a file or pipe plain and unbroken.</summary>
/// <param name="Colour">Whether colours are shown.</param>
/// <param name="Width">Places in a line, a Chinese character taking two; null for no limit.</param>
public sealed record TextStyle(bool Colour, int? Width)
{
    private const int Narrowest = 24;

    /// <summary>For files and pipes.</summary>
    public static TextStyle Plain { get; } = new(false, null);

    /// <summary>Marks the figure that is wrong: in red, or in 【】 where there is no colour.</summary>
    internal string Mark(string text) => Colour ? Paint(text, "1;31") : $"【{text}】";

    /// <summary>The text in an ANSI colour; as it is where there is none.</summary>
    internal string Paint(string text, string code) => Colour ? $"\u001b[{code}m{text}\u001b[0m" : text;

    /// <summary>Writes a paragraph; its further lines are indented a little more than the first.</summary>
    internal void Write(TextWriter output, int indent, string text)
    {
        if (Width is not { } width)
        {
            output.WriteLine(new string(' ', indent) + text);
            return;
        }

        var room = Math.Max(width - 1, Narrowest);
        var line = new StringBuilder().Append(' ', indent);
        var used = indent;
        foreach (var piece in Pieces(text))
        {
            var size = TextTable.Width(Visible(piece));
            var fits = used + size - (piece.EndsWith(' ') ? 1 : 0) <= room;
            if (!fits && used > indent + 2)
            {
                output.WriteLine(line.ToString().TrimEnd());
                line.Clear().Append(' ', indent + 2);
                used = indent + 2;
            }

            line.Append(piece);
            used += size;
        }

        output.WriteLine(line.ToString().TrimEnd());
    }

    /// <summary>Pieces that are not broken: a Chinese character with the signs that belong to it, a word with the space after it, a colour.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            piece.Append(text[i]);
            if (text[i] == '\u001b')
            {
                while (i + 1 < text.Length && text[i] != 'm')
                    piece.Append(text[++i]);
                continue;
            }

            var last = i + 1 == text.Length;
            var breaks = text[i] == ' ' || IsWide(text[i]) || (!last && IsWide(text[i + 1]));
            if (last || (breaks && !Opens(text[i]) && !Closes(text[i + 1])))
            {
                yield return piece.ToString();
                piece.Clear();
            }
        }

        if (piece.Length > 0)
            yield return piece.ToString();
    }

    private static bool IsWide(char c) => TextTable.Width(c.ToString()) == 2;

    private static bool Opens(char c) => "“‘（《【(".Contains(c, StringComparison.Ordinal);

    private static bool Closes(char c) => "，。；：、！？”’）》】)%,.;".Contains(c, StringComparison.Ordinal) || c is ' ' or '\u001b';

    private static string Visible(string piece)
    {
        var start = piece.IndexOf('\u001b', StringComparison.Ordinal);
        while (start >= 0)
        {
            var end = piece.IndexOf('m', start);
            piece = end < 0 ? piece[..start] : piece.Remove(start, end - start + 1);
            start = piece.IndexOf('\u001b', StringComparison.Ordinal);
        }

        return piece;
    }
}
