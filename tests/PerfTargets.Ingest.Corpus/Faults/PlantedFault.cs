using PerfTargets.Ingest.Corpus.Drafts;

namespace PerfTargets.Ingest.Corpus.Faults;

/// <summary>One way to break one rule: everything else in the folder still agrees as far as it can.</summary>
/// <param name="RuleId">The rule that must find it.</param>
/// <param name="Way">How it is broken, for the reader of a failing test.</param>
/// <param name="Plant">Breaks it; null where the folder has no place for it.</param>
public sealed record PlantedFault(string RuleId, string Way, Func<SeededRandom, UnitFolder, Planted?> Plant);

/// <summary>A folder with a fault in it.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Form">The form the fault is in: 0 for the department's, then the projects.</param>
/// <param name="Raw">What is printed in the cell that is wrong; "" for a cell that is blank.</param>
public sealed record Planted(UnitFolder Folder, int Form, string Raw)
{
    /// <summary>A folder with one of its projects changed.</summary>
    public static Planted InProject(UnitFolder folder, int project, DraftForm changed, string raw) =>
        new(folder with { Projects = [.. folder.Projects.Select((form, at) => at == project ? changed : form)] }, project + 1, raw);

    /// <summary>A folder with its department form changed.</summary>
    public static Planted InDepartment(UnitFolder folder, DraftForm changed, string raw) => new(folder with { Department = changed }, 0, raw);
}
