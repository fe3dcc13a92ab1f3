using System.Globalization;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>A form as another county hands it in: its names and ids carry the county's number, and no text is another form's.</summary>
internal static class CountyForm
{
    private const int LeastIdeographs = 6;

    /// <summary>The form of a county.</summary>
    public static TargetForm Of(TargetForm form, int county)
    {
        var number = county.ToString(CultureInfo.InvariantCulture);
        return form with
        {
            FormId = number + "-" + form.FormId,
            Source = form.Source with { Path = number + "/" + form.Source.Path, Sha256 = number.PadLeft(64, '0') },
            Unit = form.Unit is { } unit ? number + "县" + unit : null,
            CompetentDepartment = form.CompetentDepartment is { } department ? number + "县" + department : null,
            ProjectName = Vary(form.ProjectName, county),
            Duties = Vary(form.Duties, county),
            OtherFields = [.. form.OtherFields.Select(field => field with { Text = Vary(field.Text, county) })],
            KeyTasks = [.. form.KeyTasks.Select(task => new KeyTask(Vary(task.Name, county)!, Vary(task.Content, county)))],
            Goals = [.. form.Goals.Select(goal => new Goal(goal.Scope, Vary(goal.Text, county)!, Vary(goal.Actual, county)))],
            Funding = form.Funding with { Lines = [.. form.Funding.Lines.Select(line => line with { Label = Vary(line.Label, 0)! })] },
            Indicators = [.. form.Indicators.Select(row => row with
            {
                Level3 = Vary(row.Level3, county),
                Target = Vary(row.Target, county),
                Actual = Vary(row.Actual, county),
                Explanation = Vary(row.Explanation, county),
                ScoringRule = Vary(row.ScoringRule, county),
                Remark = Vary(row.Remark, county),
            })],
        };
    }

    private static Measurement? Vary(Measurement? value, int county) => value is null ? null : value with { Raw = Vary(value.Raw, county)! };

    /// <summary>A copy of the text; in a longer one the third ideograph is another in every county.</summary>
    private static string? Vary(string? text, int county)
    {
        if (text is null)
            return null;
        var copy = text.ToCharArray();
        var ideographs = Enumerable.Range(0, copy.Length).Where(i => copy[i] is >= '\u4E00' and <= '\u9FFF').ToList();
        if (county > 0 && ideographs.Count >= LeastIdeographs)
            copy[ideographs[2]] = (char)('\u4E00' + (copy[ideographs[2]] - '\u4E00' + county) % 20_000);
        return new string(copy);
    }
}
