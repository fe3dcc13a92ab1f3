using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfTargets.Ingest.Diagnostics;

/// <summary>Writes an enum's names in camel case, as the contract's JSON does.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
