namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>A number format: what a sheet shows of a stored value.</summary>
internal sealed class NumberFormat
{
    private const int MostSections = 4;

    private readonly IReadOnlyList<FormatSection> sections;
    private readonly FormatSection? text;
    private readonly int numbers;

    private NumberFormat(string code)
    {
        Code = code;
        sections = FormatParser.Parse(code);
        text = sections.Count >= MostSections ? sections[3] : sections[^1].IsText ? sections[^1] : null;
        numbers = text is null ? sections.Count : Math.Min(sections.Count - 1, 3);
    }

    /// <summary>The format's code.</summary>
    public string Code { get; }

    /// <summary>The format of a cell without one.</summary>
    public static NumberFormat General { get; } = new(BuiltInFormats.General);

    /// <summary>The format of a code.</summary>
    public static NumberFormat Of(string code) => code.Length == 0 || code == BuiltInFormats.General ? General : new NumberFormat(code);

    /// <summary>What is shown of a text.</summary>
    public Shown Write(string value)
    {
        if (text is null || (text.Tokens.Count == 1 && text.IsText))
            return new Shown(value);
        if (!text.IsText && text.Tokens.Count > 0 && text.Has(TokenKind.General))
            return new Shown(value);
        var shown = string.Concat(text.Tokens.Select(t => t.Kind == TokenKind.Text ? value : t.Kind == TokenKind.Literal ? t.Text : ""));
        return new Shown(shown, text.IsText || value.Length == 0 ? ShownLoss.None : ShownLoss.Hidden);
    }

    /// <summary>What is shown of a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="is1904">true when the workbook counts days from 1904.</param>
    public Shown Write(StoredNumber value, bool is1904)
    {
        if (numbers == 0)
            return GeneralNumber.Write(value);
        var (section, showsSign) = Choose(value);
        if (section.IsDate)
            return DateSectionWriter.Write(value, section, is1904);
        var (shown, loss) = NumberSectionWriter.Write(value with { IsNegative = false }, section);
        // A dash in place of zero says what it stands for.
        if (loss == ShownLoss.Hidden && value.IsZero && shown.Trim(' ', '¥', '￥', '$') is "-" or "—" or "–")
            loss = ShownLoss.None;
        var signed = value.IsNegative && !value.IsZero && showsSign ? "-" + shown : shown;
        return new Shown(signed.Trim(' '), loss);
    }

    // Without conditions: one section for all; two for the rest and the negative ones; three with zero apart.
    private (FormatSection Section, bool ShowsSign) Choose(StoredNumber value)
    {
        for (var i = 0; i < numbers; i++)
        {
            if (sections[i].Condition is var (sign, bound))
            {
                if (sections[i].Holds(value))
                    return (sections[i], !(sign[0] == '<' && (bound.IsZero || bound.IsNegative)));
            }
            else if (IsOwn(i, value))
            {
                return (sections[i], i != 1 || sections[0].Condition is not null);
            }
        }

        return (sections[numbers - 1], true);
    }

    private bool IsOwn(int section, StoredNumber value)
    {
        if (section == numbers - 1 && section != 1)
            return true;
        if (sections[0].Condition is not null)
            return section == numbers - 1;
        var isNegative = value.IsNegative && !value.IsZero;
        return section switch
        {
            0 => !isNegative && !(numbers > 2 && value.IsZero),
            1 => isNegative,
            _ => true,
        };
    }
}
