using System.Security.Cryptography;
using System.Text.Json;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;

namespace PerfTargets.Ingest.Batch.Changes;

/// <summary>Names everything that decides on findings apart from the forms.</summary>
internal static class ReconciliationSettings
{
    /// <summary>SHA-256 of the program, the options and the suppressions: whatever is added to either counts as well.</summary>
    public static string Hash(ReconcilerOptions options, SuppressionList suppressions) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
        {
            // Of the very build: a rule may change without the version's number.
            Program = typeof(Reconciler).Module.ModuleVersionId,
            Options = options,
            Suppressions = suppressions.Entries,
        })));
}
