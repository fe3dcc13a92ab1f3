using PerfTargets.Ingest.Corpus.Sheets;

namespace PerfTargets.Ingest.Corpus.Noises;

/// <summary>Noise that stands in the sheet itself, whatever format it is written in.</summary>
public static class SheetNoise
{
    /// <summary>A sheet with noise.</summary>
    /// <param name="sheet">The sheet; stays as it is.</param>
    /// <param name="noise">Which noise.</param>
    public static Sheet Apply(Sheet sheet, Noise noise)
    {
        if (!noise.Any)
            return sheet;
        var table = sheet.Table.With(cell => cell.Text.Length == 0 ? cell.Text : Printed(cell.Text, noise));
        if (noise.Falls(NoiseKinds.RepeatedHeaders, 2))
            table = RepeatedHeader(table, noise) ?? table;
        for (var times = 2; times > 0 && noise.Falls(NoiseKinds.BlankRows, 2); times--)
            table = WithBlankRow(table, noise.Next(table.Rows + 1));
        return new Sheet([.. sheet.Above.Select((line, at) => at == 0 && line.Length > 0 ? TextNoise.Spaced(line, noise) : line)], table, sheet.Below)
        {
            First = sheet.First?.With(cell => cell.Text.Length == 0 ? cell.Text : Printed(cell.Text, noise)),
            Between = sheet.Between,
        };
    }

    // Not between the two rows of a header.
    private static SheetTable WithBlankRow(SheetTable table, int at) =>
        table.All.Any(cell => cell.Row < at && at < cell.Row + cell.RowSpan && LabelTexts.IsLevel2(cell.Text)) ? table : table.WithBlankRow(at);

    private static string Printed(string text, Noise noise)
    {
        if (LabelTexts.Holds(text))
            return TextNoise.Label(text, noise);
        return TextNoise.IsAmount(text) ? TextNoise.Amount(text, noise) : TextNoise.Broken(text, noise);
    }

    // Where the form has one block of indicators only: a second header would begin a second block.
    private static SheetTable? RepeatedHeader(SheetTable table, Noise noise)
    {
        var headers = table.All.Where(cell => LabelTexts.IsLevel2(cell.Text)).Select(cell => cell.Row).Distinct().ToList();
        return headers.Count == 1 && headers[0] + 3 < table.Rows && table.Lines().ElementAt(headers[0]).All(cell => cell.RowSpan == 1 || cell.Column == 0)
            ? table.WithRowAgain(headers[0], headers[0] + 2 + noise.Next(table.Rows - headers[0] - 3))
            : null;
    }
}
