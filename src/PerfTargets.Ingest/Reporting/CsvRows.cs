using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Reporting;

/// <summary>
/// Writes rows of RFC 4180: comma, CRLF between rows, quotes only where a cell needs them, doubled inside.
/// </summary>
public sealed class CsvRows
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream output;
    private readonly bool excel;
    private readonly StringBuilder row = new();
    private bool rowBegun;

    /// <summary>Writes the byte order mark when a spreadsheet is to open the file, and the heading.</summary>
    /// <param name="output">Receives UTF-8; stays open.</param>
    /// <param name="excel">For a spreadsheet: byte order mark, and cells that would be taken for a formula get an apostrophe in front.</param>
    /// <param name="heading">The columns' names.</param>
    public CsvRows(Stream output, bool excel, IEnumerable<string> heading)
    {
        this.output = output;
        this.excel = excel;
        if (excel)
            output.Write("\uFEFF"u8);
        foreach (var name in heading)
            Cell(name);
        EndRow();
    }

    /// <summary>Adds a text cell; null is an empty cell.</summary>
    public CsvRows Cell(string? text)
    {
        if (rowBegun)
            row.Append(',');
        rowBegun = true;
        if (string.IsNullOrEmpty(text))
            return this;

        if (excel && IsFormula(text))
            text = "'" + text;
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
            row.Append(text);
        else
            row.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return this;
    }

    /// <summary>Adds a number as it was printed, scale kept; null is an empty cell.</summary>
    public CsvRows Cell(decimal? number) => Plain(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a count; null is an empty cell.</summary>
    public CsvRows Cell(int? number) => Plain(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds an ISO date; null is an empty cell.</summary>
    public CsvRows Cell(DateOnly? date) => Plain(ContractName.Of(date));

    /// <summary>Adds true or false.</summary>
    public CsvRows Cell(bool value) => Plain(value ? "true" : "false");

    /// <summary>Ends the row and hands it on.</summary>
    public void EndRow()
    {
        row.Append("\r\n");
        output.Write(Utf8.GetBytes(row.ToString()));
        row.Clear();
        rowBegun = false;
    }

    // A negative amount begins with '-' too: numbers go through Plain and stay numbers.
    private static bool IsFormula(string text) => text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n'
        or '＝' or '＋' or '－' or '＠';

    private CsvRows Plain(string? text)
    {
        if (rowBegun)
            row.Append(',');
        rowBegun = true;
        row.Append(text);
        return this;
    }
}
