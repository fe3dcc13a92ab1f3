using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Characters;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>
/// Cuts running text into what a calculation is made of: amounts, counts, rates, total words, operators, breaks.
/// Dates, document numbers and quoted titles are set apart, so that their digits are never figures.
/// </summary>
internal sealed class Tokenizer
{
    /// <summary>No budget has a larger number in it; beyond it there are only codes and account numbers.</summary>
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>What the words of a bound end with.</summary>
    private static readonly SearchValues<char> BoundEnds = SearchValues.Create("≤=过于高多在额<少≥达到>约近右");

    /// <summary>How far in front of a number the words that bear on it are looked for, in characters.</summary>
    private const int Reach = 60;

    /// <summary>The tokens of the latest texts: every rule reads the same ones.</summary>
    private static readonly Recent<string, List<Token>> Latest = new(1024, static text => new Tokenizer(text).Run());

    private readonly string source;
    private readonly string text;
    private readonly List<Token> tokens = [];
    private int at;
    private int wordStart;
    private int clauseStart;

    private Tokenizer(string source)
    {
        this.source = source;
        text = TextFold.Fold(source);
    }

    /// <summary>The tokens of a text in order; together they are the whole text.</summary>
    public static IReadOnlyList<Token> Read(string source) => Latest.Of(source);

    private List<Token> Run()
    {
        while (at < text.Length)
        {
            if (!(Title() || Mark() || Number() || Numeral() || Total() || Sign()))
                at++;
        }

        FlushWord();
        return tokens;
    }

    private bool Title() => text[at] is '《' or '〔' or '[' or '【' or '<' && Vocabulary.Title().Match(text, at) is { Success: true } match && Skip(match.Length);

    /// <summary>A list's own numbers stand at the start of the text or after a break.</summary>
    private bool Mark()
    {
        var starts = wordStart == at && (tokens.Count == 0 || tokens[^1].Kind is TokenKind.SentenceBreak or TokenKind.Colon);
        return starts && Vocabulary.ListMark().Match(text, at) is { Success: true } match && Skip(match.Length);
    }

    private bool Skip(int length)
    {
        at += length;
        return true;
    }

    private bool Total()
    {
        if (!Vocabulary.StartsTotal.Contains(text[at]) || Vocabulary.TotalWord().Match(text, at) is not { Success: true } match)
            return false;
        Add(TokenKind.Total, match.Length);
        return true;
    }

    private bool Sign()
    {
        TokenKind? kind = text[at] switch
        {
            ',' or '、' => TokenKind.ClauseBreak,
            ';' or '。' or '\n' => TokenKind.SentenceBreak,
            ':' => TokenKind.Colon,
            '(' or '{' => TokenKind.Open,
            ')' or '}' => TokenKind.Close,
            '和' or '及' or '与' when AfterOperand() => TokenKind.ClauseBreak,
            _ => null,
        };
        if (kind is null && string.CompareOrdinal(text, at, "其中", 0, 2) == 0)
        {
            Add(TokenKind.Among, 2);
            return true;
        }

        var length = kind is null ? OperatorSign.Length(text, at) : 1;
        if (length == 0 || (kind is null && !IsSign(text[at]) && !AfterOperandOrBracket()))
            return false;
        Add(kind ?? TokenKind.Operator, length);
        return true;
    }

    private bool Number()
    {
        if (!char.IsAsciiDigit(text[at]) || (at > wordStart && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '.')))
            return false;
        var match = Vocabulary.Number().Match(text, at);
        var number = decimal.TryParse(match.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value);
        if (!number || value > Largest)
            return Skip(match.Length);
        var bound = BoundBefore();
        var end = at + match.Length;
        if (IsNext(Vocabulary.StartsRangeEnd, end) && Vocabulary.RangeEnd().Match(text, end) is { Success: true } range)
        {
            bound = ComparisonOperator.About;
            end += range.Length;
        }

        Measure(value, new decimal(1, 0, 0, false, value.Scale), bound, end);
        return true;
    }

    private bool Numeral()
    {
        if (!Vocabulary.Numerals.Contains(text[at])
            || Vocabulary.Numeral().Match(text, at) is not { Success: true } match
            || !ChineseNumeral.TryRead(text, at, out var value, out var end)
            || end != at + match.Groups["number"].Length)
        {
            return false;
        }

        var unit = match.Groups["unit"].Value;
        AddNumber(TokenKind.Count, value, 1, unit, BoundBefore() ?? Approximate(match), at + match.Length, inWords: true);
        return true;
    }

    private void Measure(decimal value, decimal digit, ComparisonOperator? bound, int end)
    {
        var inProduct = tokens.Count > 0 && tokens[^1].Kind == TokenKind.Operator && string.IsNullOrWhiteSpace(text[wordStart..at]);
        var money = IsNext(Vocabulary.StartsMoney, end) ? Vocabulary.Money().Match(text, end) : Match.Empty;
        var bare = money.Success || !IsNext(Vocabulary.StartsBareMoney, end) ? money : Vocabulary.BareMoney().Match(text, end);
        if (bare.Success)
        {
            Money(value, digit, bound, bare, end + bare.Length, assumed: !money.Success);
        }
        else if (IsNext(Vocabulary.StartsPercent, end) && Vocabulary.Percent().Match(text, end) is { Success: true } percent)
        {
            AddNumber(TokenKind.Percent, value, digit, "%", bound, end + percent.Length);
        }
        else if (!inProduct && IsNext(Vocabulary.StartsDatePart, end) && Vocabulary.DatePart().Match(text, end) is { Success: true } date && IsDate(value, date.Value.Trim()))
        {
            AddNumber(TokenKind.Date, value, digit, date.Value.Trim(), null, end + date.Length);
        }
        else if (Vocabulary.Counter().Match(text, end) is { Success: true } counter && !IsOwnSign(counter.Groups["unit"].Value))
        {
            var scale = CurrencyUnits.InYuan(counter.Groups["scale"].Value + "元") ?? 1;
            AddNumber(TokenKind.Count, value * scale, digit * scale, counter.Groups["unit"].Value, bound ?? Approximate(counter), end + counter.Length);
        }
        else
        {
            AddNumber(TokenKind.Count, value, digit, null, bound, end);
        }
    }

    private void Money(decimal value, decimal digit, ComparisonOperator? bound, Match money, int end, bool assumed)
    {
        var unit = money.Groups["scale"].Value + (assumed ? "" : "元");
        var scale = CurrencyUnits.InYuan(unit) ?? 1;
        var divisor = IsNext(Vocabulary.StartsDivisor, end) ? Vocabulary.Divisor().Match(text, end) : Match.Empty;
        var afterTotal = tokens.Count > 0 && tokens[^1].Kind == TokenKind.Total && wordStart == at;
        var prefixed = !afterTotal && Vocabulary.RateWords().IsMatch(Lead);
        IReadOnlyList<string> per = divisor.Success ? [.. divisor.Groups["per"].Captures.Select(capture => capture.Value)] : [];
        if (divisor.Success)
            end += divisor.Length;
        AddNumber(
            divisor.Success || prefixed ? TokenKind.Rate : TokenKind.Amount,
            value * scale, digit * scale, unit, bound ?? Approximate(money), end, per, assumed);
    }

    private void AddNumber(
        TokenKind kind, decimal value, decimal digit, string? unit, ComparisonOperator? bound, int end, IReadOnlyList<string>? per = null, bool assumed = false, bool inWords = false)
    {
        var after = kind != TokenKind.Date && IsNext(Vocabulary.StartsBoundAfter, end) ? Vocabulary.BoundAfter().Match(text, end) : Match.Empty;
        FlushWord();
        tokens.Add(new Token(kind, at, end - at, source[at..end])
        {
            Value = value,
            Digit = digit,
            Unit = unit,
            Per = per ?? [],
            Bound = bound ?? (after.Success ? Vocabulary.BoundOf(after) : null),
            UnitAssumed = assumed,
            InWords = inWords,
        });
        at = wordStart = end;
    }

    private void Add(TokenKind kind, int length)
    {
        FlushWord();
        tokens.Add(new Token(kind, at, length, source.Substring(at, length)));
        at += length;
        wordStart = at;
        if (kind is TokenKind.ClauseBreak or TokenKind.SentenceBreak or TokenKind.Colon or TokenKind.Open or TokenKind.Close)
            clauseStart = at;
    }

    private void FlushWord()
    {
        if (at > wordStart)
            tokens.Add(new Token(TokenKind.Word, wordStart, at - wordStart, source[wordStart..at]));
        wordStart = at;
    }

    /// <summary>Whether the first character that is no white space is one of these: most expressions end there, before they begin.</summary>
    private bool IsNext(SearchValues<char> starts, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
            place++;
        return place < text.Length && starts.Contains(text[place]);
    }

    private ComparisonOperator? BoundBefore()
    {
        // A bound ends where the number starts, but for spaces and 为: 不超过20, 约 3.
        var lead = Lead.TrimEnd(' ', '为');
        if (lead.Length == 0 || !BoundEnds.Contains(lead[^1]))
            return null;
        ComparisonOperator? found = null;
        foreach (Match match in Vocabulary.BoundWord().Matches(lead))
            found = match.Index + match.Length == lead.Length && match.Value is not ("达" or "达到") ? Vocabulary.BoundOf(match) : null;
        return found;
    }

    private string Lead => text[Math.Max(clauseStart, at - Reach)..at];

    /// <summary>Signs that mean nothing else; x, - and 乘 are signs only between operands.</summary>
    private static bool IsSign(char c) => c is not ('x' or 'X' or '-' or '乘' or '除' or '加' or '减');

    private bool AfterOperandOrBracket() =>
        AfterOperand() || (tokens.Count > 0 && tokens[^1].Kind == TokenKind.Close && text[wordStart..at].Trim().Length == 0);

    private bool AfterOperand() => tokens.Count > 0 && tokens[^1].IsOperand && text[wordStart..at].Trim().Length == 0;

    private static ComparisonOperator? Approximate(Match match) =>
        match.Groups["about"].Success || match.Groups["about2"].Success ? ComparisonOperator.About : null;

    private static bool IsDate(decimal value, string part) =>
        part != "年" || (value is >= 1900 and <= 2100 && value.Scale == 0);

    private static bool IsOwnSign(string unit) => unit is "共" or "和" or "及" or "与" or "至" or "到" or "需" or "其" or "合" or "总" or "预";
}
