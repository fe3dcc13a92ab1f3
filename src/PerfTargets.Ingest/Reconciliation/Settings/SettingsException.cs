using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation.Settings;

/// <summary>A file of settings says something that cannot be meant.</summary>
/// <param name="reason">The file, the place in it, what is wrong and what to write instead.</param>
public sealed class SettingsException(Bilingual reason) : Exception(reason.En)
{
    /// <summary>The file, the place in it, what is wrong and what to write instead.</summary>
    public Bilingual Reason { get; } = reason;
}
