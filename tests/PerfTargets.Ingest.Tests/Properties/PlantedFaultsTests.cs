using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Faults;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Generated forms with one planted fault each: its rule finds it, at its cell.</summary>
public class PlantedFaultsTests
{
    private const int EachWay = 24;
    private const int MostSeeds = 600;

    [Fact]
    public void Nearly_every_planted_fault_is_found_at_its_cell()
    {
        var planted = 0;
        var missed = new List<string>();
        foreach (var fault in AllFaults.List)
        {
            var done = 0;
            for (var seed = 0; seed < MostSeeds && done < EachWay; seed++)
            {
                if (fault.Plant(new SeededRandom((ulong)seed), UnitFolder.Draft((ulong)seed)) is not { } plant)
                    continue;
                done++;
                var format = CorpusReading.Formats[done % CorpusReading.Formats.Count];
                if (!Finds(plant, fault.RuleId, format))
                    missed.Add($"{fault.RuleId} {fault.Way}: seed {seed}, {format}");
            }

            if (done < EachWay)
                missed.Add($"{fault.RuleId} {fault.Way}: planted {done} times only");
            planted += done;
        }

        Assert.True(planted >= 1000, $"{planted} planted");
        Assert.True(missed.Count * 100 <= planted, string.Join('\n', missed.Prepend($"{missed.Count} of {planted} missed")));
    }

    [Fact]
    public void Every_rule_of_the_first_four_families_has_a_planted_fault()
    {
        string[] elsewhere = ["PT310", "PT407", "PT408"];
        var without = RuleCatalog.All.Select(rule => rule.Info.Id)
            .Where(id => string.CompareOrdinal(id, "PT500") < 0 && !elsewhere.Contains(id) && AllFaults.List.All(fault => fault.RuleId != id));
        Assert.Empty(without);
    }

    private static bool Finds(Planted plant, string rule, string format)
    {
        var forms = CorpusReading.Read(plant.Folder, format);
        if (plant.Form >= forms.Count)
            return false;
        var id = forms[plant.Form].FormId;
        return CorpusReading.Check(forms).Findings.Any(finding =>
            finding.RuleId == rule && finding.FormIds.Contains(id) && (plant.Raw.Length == 0 || finding.Evidence.Any(evidence => Shows(evidence.Raw, plant.Raw))));
    }

    private static bool Shows(string raw, string planted)
    {
        var (seen, wrong) = (Bare(raw), Bare(planted));
        return seen.Contains(wrong, StringComparison.Ordinal) || (seen.Length > 0 && wrong.Contains(seen, StringComparison.Ordinal));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
