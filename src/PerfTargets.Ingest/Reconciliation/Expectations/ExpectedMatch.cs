using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Expectations;

/// <summary>What became of an expected form, in one year.</summary>
/// <param name="Index">Its place in the roster, from 0.</param>
/// <param name="Entry">The expected form.</param>
/// <param name="Year">The year asked for; null when the roster names none and the unit has filed nothing.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Forms">The forms that answer it, or that may, by path and place.</param>
internal sealed record ExpectedMatch(int Index, ExpectedForm Entry, int? Year, ExpectedState State, IReadOnlyList<IFormHead> Forms);

/// <summary>Whether an expected form is there.</summary>
internal enum ExpectedState
{
    /// <summary>It is.</summary>
    Filed,

    /// <summary>Forms are there whose names are near and not the same.</summary>
    Doubtful,

    /// <summary>It is not.</summary>
    Missing,
}
