namespace PerfTargets.Ingest.Binding;

/// <summary>
/// Labels that a recognised text may be: one character differs, is missing or too many. What a text says is not changed;
/// only that it is a label is seen. A text that lies near labels of different roles (“级指标 for 一级指标 or 二级指标) is none.
/// </summary>
/// <param name="roles">The labels by their keys.</param>
internal sealed class NearLabels(IReadOnlyDictionary<string, LabelRoles> roles)
{
    // Of a shorter label a single other character makes another word.
    private const int ShortestLabel = 4;
    private const char Any = '?';

    private readonly Dictionary<string, List<LabelRoles>> patterns = Patterns(roles);

    /// <summary>The roles of the labels near a key; <see cref="LabelRoles.None"/> when there are none, or labels of different roles.</summary>
    public LabelRoles Find(string key)
    {
        if (key.Length < ShortestLabel)
            return LabelRoles.None;
        LabelRoles? found = null;
        foreach (var near in Shapes(key).Append(key).SelectMany(shape => patterns.GetValueOrDefault(shape, [])).Concat(WithoutOne(key)))
        {
            if (found is not null && found != near && found.Signature != near.Signature)
                return LabelRoles.None;
            found = near;
        }

        return found ?? LabelRoles.None;
    }

    // The key has a character too many.
    private IEnumerable<LabelRoles> WithoutOne(string key)
    {
        for (var i = 0; i < key.Length && key.Length > ShortestLabel; i++)
        {
            if (roles.TryGetValue(key.Remove(i, 1), out var near))
                yield return near;
        }
    }

    // Each label with one character open, and with one left out.
    private static Dictionary<string, List<LabelRoles>> Patterns(IReadOnlyDictionary<string, LabelRoles> roles)
    {
        var patterns = new Dictionary<string, List<LabelRoles>>();
        foreach (var (key, own) in roles)
        {
            if (key.Length < ShortestLabel)
                continue;
            foreach (var shape in Shapes(key))
                Add(shape, own);
            for (var i = 0; i < key.Length && key.Length > ShortestLabel; i++)
                Add(key.Remove(i, 1), own);
        }

        return patterns;

        void Add(string pattern, LabelRoles own)
        {
            if (patterns.TryGetValue(pattern, out var known))
                known.Add(own);
            else
                patterns.Add(pattern, [own]);
        }
    }

    private static IEnumerable<string> Shapes(string key)
    {
        for (var i = 0; i < key.Length; i++)
            yield return string.Concat(key.AsSpan(0, i), [Any], key.AsSpan(i + 1));
    }
}
