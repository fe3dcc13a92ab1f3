using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Generated forms whose figures agree: what a rule says about them is a false alarm.</summary>
public class CleanFormsTests
{
    private const int Folders = 160;

    [Fact]
    public void No_error_or_warning_is_found_in_forms_that_agree()
    {
        var forms = 0;
        var alarms = new List<string>();
        for (var seed = 0; seed < Folders; seed++)
        {
            var format = CorpusReading.Formats[seed % CorpusReading.Formats.Count];
            var read = CorpusReading.Read(UnitFolder.Draft((ulong)seed), format);
            forms += read.Count;
            alarms.AddRange(CorpusReading.Check(read).Findings
                .Where(finding => finding.Severity != Severity.Info)
                .Select(finding => $"{seed} {format} {finding.RuleId} {finding.ProjectName}: {finding.Message.Zh}"));
        }

        Assert.True(forms >= 500, $"{forms} forms");
        Assert.True(alarms.Count <= 1, string.Join('\n', alarms.Take(40).Prepend($"{alarms.Count} alarms")));
    }

    [Fact]
    public void A_form_is_the_same_by_way_of_every_format()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var folder = UnitFolder.Draft((ulong)seed);
            // The text of one row a line has a space where the others have a line break.
            var readings = CorpusReading.Formats
                .Select(format => CorpusReading.Read(folder, format).SelectMany(form => form.Indicators.Select(row => Print(form, row))))
                .Select(rows => string.Join('\n', rows));
            Assert.Single(readings.Distinct());
        }
    }

    private static string Print(TargetForm form, Indicator row) =>
        string.Concat($"{form.ProjectName}|{row.Level1}|{row.Level2}|{row.Level3}|{row.Target?.Raw}|{row.Actual?.Raw}".Where(c => c is not (' ' or '\n')));
}
