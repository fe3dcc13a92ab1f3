using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli;

/// <summary>The command line asks for something that cannot be meant.</summary>
/// <param name="reason">What is wrong and what to write instead.</param>
internal sealed class UsageException(Bilingual reason) : Exception(reason.En)
{
    public Bilingual Reason { get; } = reason;
}
