using System.Collections;
using System.Diagnostics.CodeAnalysis;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The places of a stored form's values, unpacked when one of them is asked for: most forms are checked and never asked.</summary>
/// <param name="packed">As it stands in the column; empty when there is no row.</param>
internal sealed class StoredPlaces(byte[] packed) : IReadOnlyDictionary<string, Location>
{
    private readonly Lazy<IReadOnlyDictionary<string, Location>> places = new(() => PackedPlaces.Read(packed));

    public int Count => places.Value.Count;

    public IEnumerable<string> Keys => places.Value.Keys;

    public IEnumerable<Location> Values => places.Value.Values;

    public Location this[string key] => places.Value[key];

    public bool ContainsKey(string key) => places.Value.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Location value) => places.Value.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, Location>> GetEnumerator() => places.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
