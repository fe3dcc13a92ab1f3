using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Cli.Commands.Doctor;

/// <summary>What <c>doctor</c> found.</summary>
/// <param name="Program">This program's name and version.</param>
/// <param name="Runtime">The .NET it runs on.</param>
/// <param name="System">The system and its processor.</param>
/// <param name="Sqlite">The version of SQLite; null when it cannot be loaded.</param>
/// <param name="Programs">The programs for scans.</param>
/// <param name="Cache">The folder for recognised pages; null when none are kept.</param>
/// <param name="Trial">The try at a page; null when it could not be made.</param>
internal sealed record Diagnosis(
    string Program, string Runtime, string System, string? Sqlite, ScanPrograms Programs, CacheState? Cache, TrialOutcome? Trial)
{
    /// <summary>Whether scans are recognised here: tried, not assumed.</summary>
    public bool ReadsScans => Trial is { Passed: true };

    /// <summary>Whether a program or the model for Chinese is not there or does not run.</summary>
    public bool LacksPrograms => !Programs.IsComplete;
}

/// <summary>The folder for recognised pages.</summary>
/// <param name="Folder">Where.</param>
/// <param name="Pages">How many it holds.</param>
/// <param name="Bytes">Their size.</param>
/// <param name="Trouble">Why it cannot be written; null when it can.</param>
internal sealed record CacheState(string Folder, int Pages, long Bytes, string? Trouble);

/// <summary>What the try gave.</summary>
/// <param name="Passed">Whether every cell was read as it stands on the page.</param>
/// <param name="Read">The texts of the cells as read, in order.</param>
/// <param name="Said">What the reader says went wrong; empty when it says nothing.</param>
internal sealed record TrialOutcome(bool Passed, IReadOnlyList<string> Read, IReadOnlyList<Diagnostics.Bilingual> Said);
