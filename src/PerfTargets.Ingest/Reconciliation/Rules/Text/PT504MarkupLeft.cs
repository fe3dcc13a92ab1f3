using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>PT504: no markup of a web page or word processor stands in the form's text.</summary>
internal sealed partial class PT504MarkupLeft : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT504",
        Name = "markup-left",
        Family = "text",
        DefaultSeverity = Severity.Warning,
        Title = new("文字里留有标记", "Markup was left in the text"),
        Holds = new("文字里没有网页或文字处理软件的标记（<p>、[bookmark: …]）", "No markup of a web page or word processor (<p>, [bookmark: …]) stands in the text"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var notes = form.Diagnostics.Where(diagnostic => diagnostic is { Code: DiagnosticCode.MarkupInText, Text: not null });
        foreach (var cell in notes.GroupBy(note => FieldAt(form, note.At)))
            tally.Fail(Describe(new FieldValue(form, cell.Key, string.Concat(cell.Select(note => note.Text))), [.. cell.Select(note => note.Text!)]));
        foreach (var text in FormProse.Of(form))
        {
            var marks = text.Raw.AsSpan().ContainsAny('<', '[', '&') ? Mark().Matches(text.Raw).Select(match => match.Value).ToList() : [];
            if (UndecodedText.IsIn(text.Raw))
                UndecodedText.Lack(tally, text);
            else if (marks.Count > 0)
                tally.Fail(Describe(text, marks));
            else
                tally.Hold();
        }

        return tally.Sum(new Bilingual("表上没有填写的文字", "The form holds no text of a filer"));
    }

    /// <summary>The field that was read at a place; where the place is a label's, the table it heads.</summary>
    private static string FieldAt(TargetForm form, Location? place) =>
        form.Provenance?.Where(entry => entry.Value == place).Select(entry => entry.Key).Order(StringComparer.Ordinal).FirstOrDefault()
        ?? (form.Indicators.Count > 0 ? "/indicators" : "/title");

    private static Fault Describe(FieldValue field, List<string> marks)
    {
        var printed = string.Join(' ', marks.Distinct());
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"文字里留有标记“{printed}”，不是表的内容。请删去。",
                $"The text holds the markup “{printed}”, which is no part of the form. Remove it."),
            Fields = [field],
        };
    }

    [GeneratedRegex(@"</?(p|br|div|span|b|i|u|strong|em|font|a|input|sub|sup|label|table|tr|td|style|img)(\s[^<>]*)?/?>|\[bookmark:[^\]]*\]|&(nbsp|lt|gt|amp|quot);", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
