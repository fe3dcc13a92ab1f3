using System.Globalization;

namespace PerfTargets.Ingest.Corpus.Writers;

/// <summary>The cell formats of a generated workbook: plain, bordered, and bordered numbers and percentages with their places.</summary>
internal static class ExcelStyles
{
    private const int FirstNumber = 2;
    private const int MostPlaces = 6;
    private const int FirstPercent = FirstNumber + MostPlaces + 1;
    private const int FirstFormat = 164;
    private const int MostDigits = 15;

    /// <summary>The format and the stored value of a printed number; null for any other text, and for numbers that would print otherwise.</summary>
    public static (int Style, string Value)? Find(string text)
    {
        var isPercent = text.EndsWith('%');
        var number = isPercent ? text[..^1] : text;
        if (number.Length is 0 or > MostDigits || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var places = number.Contains('.', StringComparison.Ordinal) ? number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        if (places > MostPlaces || value.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) != number)
            return null;
        return ((isPercent ? FirstPercent : FirstNumber) + places, (isPercent ? value / 100 : value).ToString("0.############", CultureInfo.InvariantCulture));
    }

    /// <summary>The styles part.</summary>
    public static string Part(string space)
    {
        var codes = Enumerable.Range(0, MostPlaces + 1).Select(places => places == 0 ? "0" : "0." + new string('0', places)).ToList();
        codes.AddRange([.. codes.Select(code => code + "%")]);
        var formats = string.Concat(codes.Select((code, i) => FormattableString.Invariant($"<numFmt numFmtId=\"{FirstFormat + i}\" formatCode=\"{code}\"/>")));
        var styles = string.Concat(codes.Select((_, i) => FormattableString.Invariant($"<xf numFmtId=\"{FirstFormat + i}\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" applyBorder=\"1\"/>")));
        const string Wrap = "<alignment vertical=\"center\" wrapText=\"1\"/>";
        return FormattableString.Invariant($"<styleSheet xmlns=\"{space}\"><numFmts count=\"{codes.Count}\">{formats}</numFmts><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>")
            + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + FormattableString.Invariant($"<cellXfs count=\"{codes.Count + FirstNumber}\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\">{Wrap}</xf><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyBorder=\"1\">{Wrap}</xf>{styles}</cellXfs></styleSheet>");
    }
}
