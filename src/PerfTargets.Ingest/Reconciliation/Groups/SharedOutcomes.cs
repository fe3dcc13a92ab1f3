namespace PerfTargets.Ingest.Reconciliation.Groups;

/// <summary>Lets forms whose rules came out alike share their lists: of a hundred thousand forms few differ.</summary>
internal sealed class SharedOutcomes
{
    private readonly Dictionary<IReadOnlyList<string>, IReadOnlyList<string>> rules = new(new SameItems<string>());
    private readonly Dictionary<IReadOnlyList<Undecided>, IReadOnlyList<Undecided>> undecided = new(new SameItems<Undecided>());
    private readonly Dictionary<Undecided, Undecided> reasons = [];

    /// <summary>The same outcomes with shared lists.</summary>
    public FormOutcomes Of(FormOutcomes form) =>
        new(form.FormId, Of(rules, form.Passed), Of(rules, form.Failed), Of(rules, form.NotApplicable), OfReasons(form.InsufficientData));

    private IReadOnlyList<Undecided> OfReasons(IReadOnlyList<Undecided> list)
    {
        if (undecided.TryGetValue(list, out var known))
            return known;
        return Of(undecided, [.. list.Select(each => reasons.TryGetValue(each, out var same) ? same : reasons[each] = each)]);
    }

    private static IReadOnlyList<T> Of<T>(Dictionary<IReadOnlyList<T>, IReadOnlyList<T>> shared, IReadOnlyList<T> list) =>
        shared.TryGetValue(list, out var known) ? known : shared[list] = list is List<T> ? [.. list] : list;

    private sealed class SameItems<T> : IEqualityComparer<IReadOnlyList<T>>
    {
        public bool Equals(IReadOnlyList<T>? x, IReadOnlyList<T>? y) => x is not null && y is not null && x.SequenceEqual(y);

        public int GetHashCode(IReadOnlyList<T> obj)
        {
            var hash = default(HashCode);
            foreach (var item in obj)
                hash.Add(item);
            return hash.ToHashCode();
        }
    }
}
