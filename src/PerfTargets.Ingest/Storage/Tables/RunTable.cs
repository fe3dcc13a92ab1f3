using System.Globalization;
using PerfTargets.Ingest.Storage.Runs;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The runs: one under way at most.</summary>
internal sealed class RunTable(Statements statements)
{
    private const string Stamp = "yyyy-MM-dd'T'HH:mm:sszzz";

    public Run? FindRunning() => statements.Read(
        "SELECT number, started_at FROM runs WHERE state = 'running'",
        row => new Run(row.Int(), Time(row.TextOrNull()), IsContinued: true)) is [var run] ? run : null;

    public Run Insert(DateTimeOffset? now, string version)
    {
        var number = statements.Single(
            "INSERT INTO runs (number, state, started_at, program_version) SELECT coalesce(max(number), 0) + 1, 'running', $1, $2 FROM runs RETURNING number",
            row => row.Int(), Text(now), version);
        return new Run(number, Time(Text(now)), IsContinued: false);
    }

    /// <summary>The version that goes on with a run is the one that checks.</summary>
    public void SetVersion(int number, string version) =>
        statements.Execute("UPDATE runs SET program_version = $2 WHERE number = $1 AND program_version <> $2", number, version);

    public void Finish(int number, DateTimeOffset? now, RunResult result, RunCounts counts) => statements.Execute(
        """
        UPDATE runs SET state = 'finished', finished_at = $2, documents = $3, forms = $4, new_forms = $5, units = $6,
          errors = $7, warnings = $8, infos = $9, expected = $10, filed = $11
        WHERE number = $1
        """,
        number, Text(now), counts.Documents, counts.Forms, counts.NewForms, counts.Units,
        counts.Errors, counts.Warnings, counts.Infos, result.Expected, result.Filed);

    public List<RunSummary> ReadFinished() => statements.Read(
        """
        SELECT number, started_at, finished_at, documents, forms, new_forms, units, errors, warnings, infos, expected, filed
        FROM runs WHERE state = 'finished' ORDER BY number
        """,
        row => new RunSummary
        {
            Number = row.Int(),
            StartedAt = Time(row.TextOrNull()),
            FinishedAt = Time(row.TextOrNull()),
            Documents = row.Int(),
            Forms = row.Int(),
            NewForms = row.Int(),
            Units = row.Int(),
            Errors = row.Int(),
            Warnings = row.Int(),
            Infos = row.Int(),
            Expected = row.IntOrNull(),
            Filed = row.IntOrNull(),
        });

    /// <summary>The last finished run before another; null when there is none.</summary>
    public (int Number, string Version)? FindFinishedBefore(int number) => statements.Read(
        "SELECT number, program_version FROM runs WHERE state = 'finished' AND number < $1 ORDER BY number DESC LIMIT 1",
        row => (row.Int(), row.Text()), number) is [var found] ? found : null;

    public (int Number, string Version)? FindLastFinished() => FindFinishedBefore(int.MaxValue);

    private static string? Text(DateTimeOffset? time) => time?.ToString(Stamp, CultureInfo.InvariantCulture);

    private static DateTimeOffset? Time(string? text) => text is null ? null : DateTimeOffset.ParseExact(text, Stamp, CultureInfo.InvariantCulture);
}
