using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>Where each value of a form was read: one row a form.</summary>
internal static class ProvenanceTable
{
    private static readonly string InsertRow = Statements.Insert("places", "form_key, list");

    public static void Insert(Statements statements, long form, IReadOnlyDictionary<string, Location>? provenance)
    {
        if (provenance is { Count: > 0 })
            statements.Execute(InsertRow, form, PackedPlaces.Write(provenance));
    }

    public static FormRows<byte[]> Read(Statements statements, string keys) =>
        new(statements, $"SELECT form_key, list FROM places WHERE {FormRows.In} ORDER BY form_key", row => row.Utf8(), keys);
}
