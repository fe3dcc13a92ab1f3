using System.Globalization;

namespace PerfTargets.Ingest.Storage;

/// <summary>One row for each load that changed something, with its time when there is a clock.</summary>
internal sealed class LoadJournal(Statements statements, TimeProvider? time)
{
    private static readonly string InsertRow = Statements.Insert("loads", "loaded_at, document_key, outcome");

    public void Write(long document, LoadOutcome outcome) => Write(document, EnumWord<LoadOutcome>.Of(outcome));

    public void Write(long document, string outcome) => statements.Execute(
        InsertRow,
        time?.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), document, outcome);
}
