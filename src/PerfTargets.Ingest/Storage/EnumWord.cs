using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfTargets.Ingest.Storage;

/// <summary>The word of an enum value in a column: the one that stands in the contract's JSON.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class EnumWord<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>().ToFrozenDictionary(value => value, Name);

    private static readonly FrozenDictionary<string, T> Values = Words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(T value) => Words[value];

    public static string? Of(T? value) => value is { } some ? Words[some] : null;

    public static T Parse(string word) => Values[word];

    private static string Name(T value)
    {
        var field = typeof(T).GetField(value.ToString())!;
        return field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(field.Name);
    }
}
