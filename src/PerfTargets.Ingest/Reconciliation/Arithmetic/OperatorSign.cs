namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>Reads the signs of arithmetic, however they are written.</summary>
internal static class OperatorSign
{
    /// <summary>The sign of an operator token: ×, ÷, +, −, =; null for any other token.</summary>
    public static char? Of(Token token) => token.Kind != TokenKind.Operator ? null : token.Text switch
    {
        "+" or "＋" or "﹢" or "加" or "加上" => '+',
        "-" or "－" or "—" or "–" or "−" or "﹣" or "减" or "减去" => '−',
        "÷" or "除以" => '÷',
        "=" or "＝" or "﹦" => '=',
        _ => '×',
    };

    /// <summary>Length of the operator at a place of folded text that follows an operand; 0 when there is none.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="at">The place.</param>
    public static int Length(string text, int at)
    {
        switch (text[at])
        {
            case '×' or '*' or '✕' or '╳' or '✖' or '∗' or '⨯' or '÷' or '+' or '=' or '﹦':
                return 1;
            case 'x' or 'X' or '-' when BeforeOperand(text, at + 1):
                return 1;
            case '乘' or '除' or '加' or '减':
                var length = at + 1 < text.Length && text[at + 1] is '以' or '上' or '去' ? 2 : 1;
                return (text[at] != '除' || length == 2) && BeforeOperand(text, at + length) ? length : 0;
            default:
                return 0;
        }
    }

    private static bool BeforeOperand(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '(' or '{');
    }
}
