using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Settings;

/// <summary>The findings that are known and in order: <c>schemas/suppressions.schema.json</c>.</summary>
public sealed partial class SuppressionList
{
    private readonly List<Suppression> entries = [];

    private SuppressionList()
    {
    }

    /// <summary>A list without entries.</summary>
    public static SuppressionList Empty { get; } = new();

    /// <summary>The entries in the file's order.</summary>
    public IReadOnlyList<Suppression> Entries => entries;

    /// <summary>Reads a list. An unknown rule is no fault of the file: the list may be older or newer than the program.</summary>
    /// <param name="json">The file's bytes.</param>
    /// <param name="file">Its name, for complaints.</param>
    /// <exception cref="SettingsException">It says something that cannot be meant.</exception>
    public static SuppressionList Read(ReadOnlyMemory<byte> json, string file)
    {
        var list = new SuppressionList();
        var root = SettingsNode.Parse(json, file);
        var listed = root.Members("$schema", "suppressions").FirstOrDefault(member => member.Name == "suppressions").Node
            ?? throw root.Complain("缺少 suppressions", "suppressions is missing");
        foreach (var item in listed.Items())
            list.entries.Add(ReadEntry(item, list.entries.Count + 1));
        return list;
    }

    /// <summary>Takes the findings it names out of a result. Outcomes stay: what failed has failed.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="forms">The forms checked.</param>
    /// <param name="rules">Ids of the rules that ran; an entry of a rule that did not is not called unused.</param>
    public SuppressedResult Apply(ReconcileResult result, IReadOnlyList<IFormHead> forms, IReadOnlyCollection<string> rules)
    {
        if (entries.Count == 0)
            return new SuppressedResult(result, [], []);
        var formsById = forms.DistinctBy(form => form.FormId).ToDictionary(form => form.FormId, StringComparer.Ordinal);
        var byFingerprint = entries.Where(entry => entry.Fingerprint is not null).ToLookup(entry => entry.Fingerprint!, StringComparer.Ordinal);
        var byRule = entries.Where(entry => entry.Fingerprint is null).ToLookup(entry => entry.Rule!, StringComparer.OrdinalIgnoreCase);
        var used = new HashSet<int>();
        var kept = new List<Finding>();
        var suppressed = new List<SuppressedFinding>();
        foreach (var finding in result.Findings)
        {
            var matching = byFingerprint[finding.Fingerprint]
                .Concat(byRule[finding.RuleId].Where(entry => finding.FormIds.Any(id => formsById.TryGetValue(id, out var form) && entry.Concerns(form))))
                .ToList();
            used.UnionWith(matching.Select(entry => entry.Number));
            if (matching.Count == 0)
                kept.Add(finding);
            else
                suppressed.Add(new SuppressedFinding(finding, matching[0]));
        }

        return new SuppressedResult(result with { Findings = kept }, suppressed, [.. entries.Select(entry => NoteOn(entry, used, rules)).OfType<SuppressionNote>()]);
    }

    private static SuppressionNote? NoteOn(Suppression entry, HashSet<int> used, IReadOnlyCollection<string> rules)
    {
        if (used.Contains(entry.Number))
            return null;
        var what = entry.Fingerprint ?? string.Join(' ', new[] { entry.Rule, entry.Unit, entry.Project }.OfType<string>());
        if (entry.Rule is { } rule && RuleCatalog.Find(rule) is null)
        {
            return new SuppressionNote("suppression-unknown-rule", new Bilingual(
                FormattableString.Invariant($"不再列出的清单第 {entry.Number} 条（{what}）：没有编号为 {rule} 的规则。"),
                FormattableString.Invariant($"Suppression {entry.Number} ({what}): there is no rule {rule}.")));
        }

        return entry.Rule is null || rules.Contains(entry.Rule, StringComparer.OrdinalIgnoreCase)
            ? new SuppressionNote("suppression-unused", new Bilingual(
                FormattableString.Invariant($"不再列出的清单第 {entry.Number} 条（{what}）没有用到：这次没有这个问题。"),
                FormattableString.Invariant($"Suppression {entry.Number} ({what}) is not used: there is no such finding.")))
            : null;
    }

    private static Suppression ReadEntry(SettingsNode item, int number)
    {
        var members = item.Members("fingerprint", "rule", "unit", "project", "year", "reason", "date").ToDictionary(member => member.Name, member => member.Node, StringComparer.Ordinal);
        string? Text(string name) => members.GetValueOrDefault(name)?.Text();
        SettingsNode Needed(string name) => members.GetValueOrDefault(name) ?? throw item.Complain($"缺少 {name}", $"{name} is missing");

        if (members.TryGetValue("fingerprint", out var fingerprint) && !Digits().IsMatch(fingerprint.Text()))
            throw fingerprint.Complain("应为 32 位十六进制数字", "must be 32 hexadecimal digits");
        if (fingerprint is null && (!members.ContainsKey("rule") || !members.ContainsKey("unit")))
            throw item.Complain("应写 fingerprint，或者 rule 和 unit", "must name a fingerprint, or a rule and a unit");
        return new Suppression
        {
            Fingerprint = Text("fingerprint")?.ToLowerInvariant(),
            Rule = Text("rule"),
            Unit = Text("unit"),
            Project = Text("project"),
            Year = members.GetValueOrDefault("year")?.Year(),
            Reason = Needed("reason").Text(),
            Date = Needed("date").Date(),
            Number = number,
        };
    }

    [GeneratedRegex("^[0-9A-Fa-f]{32}$")]
    private static partial Regex Digits();
}
