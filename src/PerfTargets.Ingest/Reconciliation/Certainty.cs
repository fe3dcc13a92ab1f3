using System.Text.Json.Serialization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>How sure a finding is; separate from how grave it is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Worth a question to the filer.</summary>
    Ask,

    /// <summary>A careful reader would say it is wrong, through one interpretation.</summary>
    Likely,

    /// <summary>The printed figures contradict each other.</summary>
    Certain,
}
