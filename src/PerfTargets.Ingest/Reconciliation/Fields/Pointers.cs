using System.Globalization;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>JSON Pointers of the fields a rule names.</summary>
internal static class Pointers
{
    /// <summary>A field of an indicator.</summary>
    public static string Indicator(int index, string name) => string.Concat("/indicators/", index.ToString(CultureInfo.InvariantCulture), "/", name);

    /// <summary>A field of a goal.</summary>
    public static string Goal(int index, string name) => string.Concat("/goals/", index.ToString(CultureInfo.InvariantCulture), "/", name);
}
