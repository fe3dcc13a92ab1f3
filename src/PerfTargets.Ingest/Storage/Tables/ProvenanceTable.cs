using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>Where each value of a form was read.</summary>
internal static class ProvenanceTable
{
    private static readonly string InsertRow = Statements.Insert("provenance", "form_key, ordinal, pointer, " + LocationColumns.Names);

    public static void Insert(Statements statements, long form, IReadOnlyDictionary<string, Location>? provenance)
    {
        if (provenance is null)
            return;
        foreach (var (ordinal, (pointer, at)) in provenance.Index())
            statements.Execute(InsertRow, [form, ordinal, pointer, .. LocationColumns.Of(at)]);
    }

    public static IReadOnlyDictionary<string, Location> Read(Statements statements, long form) => new Dictionary<string, Location>(
        statements.Read(
            $"SELECT pointer, {LocationColumns.Names} FROM provenance WHERE form_key = $1 ORDER BY ordinal",
            row => KeyValuePair.Create(row.Text(), LocationColumns.Read(row)),
            form));
}
