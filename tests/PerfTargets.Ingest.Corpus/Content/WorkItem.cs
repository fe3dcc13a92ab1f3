namespace PerfTargets.Ingest.Corpus.Content;

/// <summary>A piece of work a project pays for, counted and priced.</summary>
/// <param name="Act">What is done: 培训.</param>
/// <param name="Object">To what: 村级会计.</param>
/// <param name="Measure">How it is counted: 人.</param>
/// <param name="LeastCount">Smallest plausible count.</param>
/// <param name="MostCount">Largest plausible count.</param>
/// <param name="Rates">Plausible prices of one, in 元.</param>
public sealed record WorkItem(string Act, string Object, string Measure, int LeastCount, int MostCount, IReadOnlyList<int> Rates)
{
    /// <summary>The item's name as an indicator's: 村级会计培训.</summary>
    public string Name => Object + Act;
}
