using CsvHelper;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Text;

/// <summary>Reads CSV, and tab-delimited text with quoted cells (RFC 4180).</summary>
internal static class DelimitedReader
{
    /// <summary>The tables: rows with nothing in them end one.</summary>
    public static IReadOnlyList<Block> Read(string text, char delimiter, MarkupStripper markup)
    {
        var options = CsvReaderOptions.Default with
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
        };
        using var reader = CsvReader.FromText(text, options);
        var table = new TableBuilder(ColumnMeaning.Grid, markup);
        while (reader.Read())
        {
            var record = reader.Current.ToArray();
            if (Array.TrueForAll(record, string.IsNullOrWhiteSpace))
            {
                table.EndTable();
                continue;
            }

            table.BeginRow();
            for (var column = 0; column < record.Length; column++)
                table.AddCell(column, record[column].ReplaceLineEndings("\n"), (int)reader.LineNumber);
        }

        return table.Finish();
    }
}
