using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes one finding for a person: what is wrong, the sentence with the wrong figure, the calculation, the places.</summary>
/// <param name="output">Where the text goes.</param>
/// <param name="style">How it is laid out.</param>
/// <param name="chinese">true for Chinese, false for English.</param>
internal sealed class FindingText(TextWriter output, TextStyle style, bool chinese)
{
    private const int Indent = 4;
    private const int MostPlaces = 6;
    /// <summary>Writes the finding.</summary>
    public void Write(Finding finding)
    {
        var severity = style.Paint(ContractName.ForPeople(finding.Severity).In(chinese), finding.Severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "1;36",
        });
        style.Write(output, Indent, $"{severity} {finding.RuleId}{Doubt(finding)} {finding.Message.In(chinese)}");
        if (finding.Evidence.Count > 0 && EvidenceExcerpt.Of(finding.Evidence[0], finding, style) is { } quote)
            style.Write(output, Indent + 4, new Bilingual($"原文：{quote}", $"Printed: {quote}").In(chinese));
        if (finding.Formula is { } formula)
            style.Write(output, Indent + 4, formula);
        if (Places(finding) is { Length: > 0 } places)
            style.Write(output, Indent + 4, places);
    }

    private string Doubt(Finding finding) => finding.Certainty == Certainty.Certain
        ? ""
        : new Bilingual($"（{ContractName.ForPeople(finding.Certainty).Zh}）", $" ({ContractName.ForPeople(finding.Certainty).En})").In(chinese);

    private string Places(Finding finding)
    {
        var places = ReportTexts.Places(finding, chinese);
        var separator = chinese ? "；" : "; ";
        return places.Count <= MostPlaces
            ? string.Join(separator, places)
            : string.Join(separator, places.Take(MostPlaces)) + new Bilingual(
                FormattableString.Invariant($" 等 {places.Count} 处"), FormattableString.Invariant($" and {places.Count - MostPlaces} more")).In(chinese);
    }
}
