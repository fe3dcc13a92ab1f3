using System.Text;

namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>Takes a format's code apart: [ECMA-376] part 1, 18.8.31.</summary>
internal sealed class FormatParser
{
    private const string DateLetters = "ymdhsaegb";

    private readonly string code;
    private readonly List<FormatSection> sections = [];
    private readonly StringBuilder literal = new();
    private List<FormatToken> tokens = [];
    private (string, StoredNumber)? condition;
    private int chineseDigits;
    private int at;

    private FormatParser(string code) => this.code = code;

    /// <summary>The sections of a code, at least one.</summary>
    public static IReadOnlyList<FormatSection> Parse(string code)
    {
        var parser = new FormatParser(code);
        parser.Read();
        return parser.sections;
    }

    private void Read()
    {
        while (at < code.Length)
        {
            if (code[at] == ';')
                EndSection();
            else if (!TryWord())
                ReadCharacter();
            at++;
        }

        EndSection();
    }

    private void ReadCharacter()
    {
        switch (code[at])
        {
            case '"':
                var end = code.IndexOf('"', at + 1);
                literal.Append(code, at + 1, (end < 0 ? code.Length : end) - at - 1);
                at = end < 0 ? code.Length : end;
                break;
            case '\\' or '_' or '*' when at + 1 == code.Length:
                break;
            case '\\':
                literal.Append(code[++at]);
                break;
            case '_' or '*':
                at++;
                break;
            case '!' when at + 1 < code.Length && code[at + 1] is '.' or ',':
                literal.Append(code[++at]);
                break;
            case '[':
                ReadBracket();
                break;
            case '0' or '#' or '?':
                Add(tokens is [.., { Kind: TokenKind.SecondFraction }] && literal.Length == 0 ? TokenKind.SecondFraction : TokenKind.Digit, code[at].ToString());
                break;
            case '.':
                Add(IsBehindSeconds() ? TokenKind.SecondFraction : TokenKind.Point, ".");
                break;
            case ',':
                Add(TokenKind.Comma, ",");
                break;
            case '%':
                Add(TokenKind.Percent, "%");
                break;
            case '@':
                Add(TokenKind.Text, "@");
                break;
            case '/' when tokens.Exists(t => t.Kind == TokenKind.Digit):
                Add(TokenKind.Stroke, "/");
                break;
            default:
                literal.Append(code[at]);
                break;
        }
    }

    // Words and runs of letters: General, E+, AM/PM, yyyy.
    private bool TryWord()
    {
        foreach (var (word, kind) in ((string, TokenKind)[])[("General", TokenKind.General), ("G/通用格式", TokenKind.General),
            ("AM/PM", TokenKind.Date), ("A/P", TokenKind.Date), ("上午/下午", TokenKind.Date), ("E+", TokenKind.Exponent), ("E-", TokenKind.Exponent)])
        {
            if (string.Compare(code, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            Add(kind, word.ToLowerInvariant());
            at += word.Length - 1;
            return true;
        }

        var letter = char.ToLowerInvariant(code[at]);
        if (!DateLetters.Contains(letter, StringComparison.Ordinal))
            return false;
        var first = at;
        while (at + 1 < code.Length && char.ToLowerInvariant(code[at + 1]) == letter)
            at++;
        Add(TokenKind.Date, new string(letter, at - first + 1));
        return true;
    }

    private void ReadBracket()
    {
        var end = code.IndexOf(']', at);
        var inside = end < 0 ? code[(at + 1)..] : code[(at + 1)..end];
        at = end < 0 ? code.Length : end;
        if (inside.StartsWith('$'))
        {
            ReadLocale(inside);
            return;
        }

        var bare = inside.TrimStart('<', '>', '=');
        if (bare.Length < inside.Length)
            condition = StoredNumber.Parse(bare) is { } bound ? (inside[..^bare.Length], bound) : null;
        else if (inside.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase))
            chineseDigits = inside.EndsWith('1') ? 1 : inside.EndsWith('2') ? 2 : 0;
        else if (inside.Length > 0 && inside.ToLowerInvariant() is var lower && lower.Trim(lower[0]).Length == 0 && lower[0] is 'h' or 'm' or 's')
            Add(TokenKind.Elapsed, inside.ToLowerInvariant());
    }

    // [$¥-804]: a currency sign and a language; two of them stand for the long forms the system is set to.
    private void ReadLocale(string inside)
    {
        var dash = inside.LastIndexOf('-');
        literal.Append(inside, 1, (dash < 0 ? inside.Length : dash) - 1);
        var language = dash < 0 ? "" : inside[(dash + 1)..].ToUpperInvariant();
        if (language is not ("F800" or "X-SYSDATE" or "F400" or "X-SYSTIME"))
            return;
        foreach (var token in Parse(language is "F800" or "X-SYSDATE" ? "yyyy\"年\"m\"月\"d\"日\"" : "h:mm:ss")[0].Tokens)
            Add(token.Kind, token.Text);
        at = code.IndexOf(';', at) is var next && next < 0 ? code.Length : next - 1;
    }

    private bool IsBehindSeconds() => literal.Length == 0 && at + 1 < code.Length && code[at + 1] == '0'
        && tokens is [.., { Kind: TokenKind.Date or TokenKind.Elapsed, Text: "s" or "ss" }];

    private void Add(TokenKind kind, string text)
    {
        Flush();
        if (kind == TokenKind.Literal)
            literal.Append(text);
        else
            tokens.Add(new FormatToken(kind, text));
    }

    private void Flush()
    {
        if (literal.Length > 0)
            tokens.Add(new FormatToken(TokenKind.Literal, literal.ToString()));
        literal.Clear();
    }

    private void EndSection()
    {
        Flush();
        sections.Add(new FormatSection { Tokens = tokens, Condition = condition, ChineseDigits = chineseDigits });
        (tokens, condition, chineseDigits) = ([], null, 0);
    }
}
