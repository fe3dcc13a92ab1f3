using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>
/// What was lately worked out of a form or of one of its texts: the rules look at one form after the other, and each
/// of them at the same texts. Every thread keeps its own, and no more than a fixed number.
/// </summary>
/// <typeparam name="TSource">What it is worked out of.</typeparam>
/// <typeparam name="TResult">What is worked out.</typeparam>
/// <param name="slots">How many are kept, a power of two.</param>
/// <param name="make">Works it out; pure.</param>
[SuppressMessage("Design", "CA1001", Justification = "Every one of them lives as long as the program.")]
internal sealed class Recent<TSource, TResult>(int slots, Func<TSource, TResult> make)
    where TSource : class
{
    private readonly ThreadLocal<(TSource? Source, TResult Result)[]> kept = new(() => new (TSource?, TResult)[slots]);

    /// <summary>What is worked out of the source: the very object, not one equal to it.</summary>
    public TResult Of(TSource source)
    {
        ref var slot = ref kept.Value![RuntimeHelpers.GetHashCode(source) & (slots - 1)];
        if (ReferenceEquals(slot.Source, source))
            return slot.Result;
        var result = make(source);
        slot = (source, result);
        return result;
    }
}
