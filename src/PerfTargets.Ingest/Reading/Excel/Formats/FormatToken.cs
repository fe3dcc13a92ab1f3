namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>A piece of a number format.</summary>
/// <param name="Kind">What it prints.</param>
/// <param name="Text">Its characters: a literal's, a placeholder's, or the letters of a part of a date in lower case.</param>
internal readonly record struct FormatToken(TokenKind Kind, string Text);

/// <summary>What a piece of a number format prints.</summary>
internal enum TokenKind
{
    /// <summary>Itself.</summary>
    Literal,

    /// <summary>A digit: 0, # or ?.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>A comma: thousands separators, or thousands left out.</summary>
    Comma,

    /// <summary>The percent sign: the number counts a hundredfold.</summary>
    Percent,

    /// <summary>E+ or E-.</summary>
    Exponent,

    /// <summary>A fraction's stroke.</summary>
    Stroke,

    /// <summary>The number as Excel writes it without a format.</summary>
    General,

    /// <summary>The text of the cell.</summary>
    Text,

    /// <summary>A part of a date or time: yyyy, m, dd, hh, ss, am/pm.</summary>
    Date,

    /// <summary>Hours, minutes or seconds that go on beyond a day: [h].</summary>
    Elapsed,

    /// <summary>Digits behind the second.</summary>
    SecondFraction,
}
