using PerfTargets.Ingest.Corpus.Content;
using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Layouts;
using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Corpus.Writers;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus;

/// <summary>What one unit hands in for one year: its projects and its department form, figures in agreement.</summary>
/// <param name="Department">The department form.</param>
/// <param name="Projects">The project forms.</param>
/// <param name="DepartmentLayout">How the department form is drawn.</param>
/// <param name="ProjectLayout">How the project forms are drawn.</param>
public sealed record UnitFolder(DraftForm Department, IReadOnlyList<DraftForm> Projects, ILayout DepartmentLayout, ILayout ProjectLayout)
{
    /// <summary>A unit's folder.</summary>
    /// <param name="seed">The same seed gives the same folder.</param>
    public static UnitFolder Draft(ulong seed)
    {
        var random = new SeededRandom(seed);
        var evaluated = random.Once(3);
        var year = evaluated ? 2025 : 2026;
        var unit = random.Pick(Offices.Counties) + random.Pick(Offices.Names) + FormattableString.Invariant($"第{seed + 1}分部");
        var topics = random.Take(Topics.All, random.Between(2, 5));
        var projects = topics.Select((topic, index) => ProjectDrafter.Draft(
            random, topic, unit, year, index % 2 == 0 ? FormCategory.OtherOperating : FormCategory.SpecificTarget, evaluated)).ToList();
        return new UnitFolder(
            DepartmentDrafter.Draft(random, unit, year, projects, evaluated),
            [.. projects.Select(project => project.Form)],
            random.Pick(AllLayouts.Of(FormKind.Department, evaluated)),
            random.Pick(AllLayouts.Of(FormKind.Project, evaluated)));
    }

    /// <summary>All its forms as sheets, the department form first.</summary>
    public IEnumerable<Sheet> Sheets() => Projects.Select(ProjectLayout.Draw).Prepend(DepartmentLayout.Draw(Department));

    /// <summary>What a reader must find on them.</summary>
    public IEnumerable<TargetForm> Expect() => Projects.Select(ProjectLayout.Expect).Prepend(DepartmentLayout.Expect(Department));

    /// <summary>The bytes of all its forms in one document.</summary>
    /// <param name="format">How it is written.</param>
    /// <param name="noise">Which noise it is written with.</param>
    public byte[] Write(CorpusFormat format, Noise noise) => format.Write([.. Sheets().Select(sheet => SheetNoise.Apply(sheet, noise))], noise);
}
