using PerfTargets.Ingest.Corpus.Content;
using PerfTargets.Ingest.Corpus.Faults;
using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Writers;

namespace PerfTargets.Ingest.Corpus.Documents;

/// <summary>Makes the documents of a folder, each by its number alone, whatever order or thread they are made in.</summary>
/// <param name="arguments">What was asked for.</param>
public sealed class DocumentGenerator(CorpusArguments arguments)
{
    /// <summary>A document.</summary>
    /// <param name="index">Its number, from 0.</param>
    public GeneratedDocument Make(int index)
    {
        var seed = arguments.Seed + (ulong)index;
        var folder = UnitFolder.Draft(seed);
        var (fault, planted) = arguments.Faults ? Plant(folder, seed, index) : (null, null);
        folder = planted?.Folder ?? folder;
        var format = arguments.Format == "mixed" ? CorpusFormats.Mixed[index % CorpusFormats.Mixed.Count] : CorpusFormats.Of(arguments.Format);
        var noise = arguments.Noise ? new Noise(NoiseKinds.All, seed) : Noise.None;
        return new GeneratedDocument(Name(folder, index) + "." + format.Extension, folder, format, folder.Write(format, noise), fault, planted);
    }

    // The faults in turn; where the folder has no place for one, the next that it has a place for.
    private static (PlantedFault? Fault, Planted? Planted) Plant(UnitFolder folder, ulong seed, int index)
    {
        for (var at = 0; at < AllFaults.List.Count; at++)
        {
            var fault = AllFaults.List[(index + at) % AllFaults.List.Count];
            if (fault.Plant(new SeededRandom(seed), folder) is { } planted)
                return (fault, planted);
        }

        return (null, null);
    }

    private string Name(UnitFolder folder, int index)
    {
        if (arguments.Folders == 0)
            return FormattableString.Invariant($"{index:00000}");
        var (place, number) = (index % arguments.Folders, index / arguments.Folders);
        var office = Offices.Names[place % Offices.Names.Count];
        if (place >= Offices.Names.Count)
            office = Offices.Counties[place / Offices.Names.Count % Offices.Counties.Count] + office;
        if (place >= Offices.Names.Count * Offices.Counties.Count)
            office += FormattableString.Invariant($"第{place / (Offices.Names.Count * Offices.Counties.Count) + 1}分部");
        var form = folder.Department.Evaluated ? "部门预算绩效自评表" : number % 2 == 0 ? "项目支出绩效目标表" : "部门整体支出绩效目标表";
        var copy = number == 0 ? "" : FormattableString.Invariant($"（{number + 1}）");
        return $"{office}/{folder.Department.Year}年{form}{copy}";
    }
}
