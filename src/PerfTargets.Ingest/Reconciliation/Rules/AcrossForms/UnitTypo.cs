namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>
/// Finds names that seem to be one unit's: the same but for customary short forms, or, within one document,
/// the same but for one character that is missing, added or another one.
/// </summary>
internal static class UnitTypo
{
    /// <summary>Shorter names differ by a character too easily.</summary>
    private const int Shortest = 6;

    /// <summary>Characters that tell sister units apart: 第一小学 and 第十一小学.</summary>
    private const string Numerals = "一二三四五六七八九十百零〇两甲乙丙丁0123456789";

    /// <summary>Characters that tell schools, villages and the like apart, 城东小学 and 城小学, but not offices.</summary>
    private const string Directions = "东西南北中上下前后左右新老大小";

    /// <summary>How the names of units end that have sisters of much the same name.</summary>
    private const string Sisters = "学园院站所村校厂区道乡镇队心";

    /// <summary>Pairs of places in the list, each at most a few times; the work grows with the number of names and documents.</summary>
    public static IEnumerable<(int One, int Other)> Pairs(IReadOnlyList<UnitSpelling> spellings) =>
        SameKey(spellings).Concat(OneCharacter(spellings));

    /// <summary>Short and full forms of one name.</summary>
    private static IEnumerable<(int One, int Other)> SameKey(IReadOnlyList<UnitSpelling> spellings) =>
        Enumerable.Range(0, spellings.Count)
            .GroupBy(i => UnitName.Key(spellings[i].Name), StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1).Select(i => (group.First(), i)));

    /// <summary>Names of one document that differ in one character.</summary>
    private static IEnumerable<(int One, int Other)> OneCharacter(IReadOnlyList<UnitSpelling> spellings)
    {
        var documents = Enumerable.Range(0, spellings.Count)
            .SelectMany(i => spellings[i].Forms.Select(form => form.Source.Path).Distinct().Select(path => (Path: path, Index: i)))
            .GroupBy(entry => entry.Path, entry => entry.Index, StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var byKey = document.GroupBy(i => UnitName.Key(spellings[i].Name), StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            var byPattern = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (key, index) in byKey)
            {
                foreach (var (shorter, pattern) in Variants(key))
                {
                    if (byKey.TryGetValue(shorter, out var other))
                        yield return (index, other);
                    if (!byPattern.TryAdd(pattern, index) && IsRare(spellings[index], spellings[byPattern[pattern]]))
                        yield return (index, byPattern[pattern]);
                }
            }
        }
    }

    /// <summary>
    /// Names of one document that differ in one character, whether or not they are one unit's by <see cref="Pairs"/>: these
    /// must be looked at together, for which of them it pairs depends on all of them.
    /// </summary>
    public static IEnumerable<(string One, string Other)> MayBeOne(IReadOnlySet<string> keys)
    {
        var byPattern = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            foreach (var (shorter, pattern) in Variants(key))
            {
                if (keys.Contains(shorter))
                    yield return (key, shorter);
                if (!byPattern.TryAdd(pattern, key))
                    yield return (key, byPattern[pattern]);
            }
        }
    }

    /// <summary>Whether one name becomes the other when a character is left out.</summary>
    public static bool LacksOne(string one, string other)
    {
        var (longer, shorter) = one.Length > other.Length ? (UnitName.Key(one), UnitName.Key(other)) : (UnitName.Key(other), UnitName.Key(one));
        return Variants(longer).Any(variant => variant.Shorter == shorter);
    }

    /// <summary>One slip beside a name that is written alike again and again; sister units have forms of about one number.</summary>
    private static bool IsRare(UnitSpelling one, UnitSpelling other) =>
        Math.Min(one.Forms.Count, other.Forms.Count) == 1 && Math.Max(one.Forms.Count, other.Forms.Count) >= 3;

    /// <summary>The name without each of its characters, and with each left open.</summary>
    private static IEnumerable<(string Shorter, string Pattern)> Variants(string name)
    {
        var telling = name.Length > 0 && Sisters.Contains(name[^1], StringComparison.Ordinal) ? Numerals + Directions : Numerals;
        for (var i = 0; i < name.Length && name.Length > Shortest; i++)
        {
            if (!telling.Contains(name[i], StringComparison.Ordinal))
                yield return (name.Remove(i, 1), string.Concat(name.AsSpan(0, i), "?", name.AsSpan(i + 1)));
        }
    }
}
