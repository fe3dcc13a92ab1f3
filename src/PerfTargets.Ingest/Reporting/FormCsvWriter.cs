using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting;

/// <summary>
/// Writes <c>extract --format csv</c>: up to four tables, joined by <c>formId</c>.
/// A table whose stream is null is left out.
/// </summary>
public sealed class FormCsvWriter : IDocumentWriter
{
    private readonly CsvRows? forms;
    private readonly CsvRows? funding;
    private readonly CsvRows? indicators;
    private readonly CsvRows? diagnostics;

    /// <summary>Writes the headings.</summary>
    /// <param name="tables">Where each table goes; the streams stay open.</param>
    /// <param name="excel">For a spreadsheet: see <see cref="CsvRows"/>.</param>
    public FormCsvWriter(CsvTables tables, bool excel)
    {
        forms = Open(tables.Forms, FormColumns.Forms);
        funding = Open(tables.Funding, FormColumns.Funding);
        indicators = Open(tables.Indicators, FormColumns.Indicators);
        diagnostics = Open(tables.Diagnostics, FormColumns.Diagnostics);

        CsvRows? Open(Stream? output, string[] heading) => output is null ? null : new CsvRows(output, excel, heading);
    }

    /// <inheritdoc/>
    public void Write(IngestedDocument document)
    {
        foreach (var diagnostic in document.Diagnostics)
            FormColumns.Write(diagnostics, null, document.Path, diagnostic);
        foreach (var form in document.Forms)
        {
            FormColumns.Write(forms, form);
            FormColumns.WriteFunding(funding, form);
            FormColumns.WriteIndicators(indicators, form);
            foreach (var diagnostic in form.Diagnostics)
                FormColumns.Write(diagnostics, form.FormId, document.Path, diagnostic);
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}

/// <summary>Where the tables of <see cref="FormCsvWriter"/> go.</summary>
/// <param name="Forms">forms.csv.</param>
/// <param name="Funding">funding.csv.</param>
/// <param name="Indicators">indicators.csv.</param>
/// <param name="Diagnostics">diagnostics.csv.</param>
public sealed record CsvTables(Stream? Forms, Stream? Funding, Stream? Indicators, Stream? Diagnostics);
