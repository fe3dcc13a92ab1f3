using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Expectations;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>Runs the rules over a set of forms. Immutable and thread-safe.</summary>
public sealed class Reconciler
{
    private readonly IReadOnlyList<IRule> rules;
    private readonly IReadOnlyDictionary<string, Severity> severities;
    private readonly IReadOnlyList<ExpectedForm> roster;

    /// <summary>Makes a reconciler of the catalogue's rules.</summary>
    /// <param name="options">Which rules run, and what they ask for.</param>
    public Reconciler(ReconcilerOptions options)
        : this(options, RuleCatalog.Make(options))
    {
    }

    internal Reconciler(ReconcilerOptions options, IEnumerable<IRule> catalog)
    {
        rules = [.. catalog.Where(rule =>
            (options.Select is null || options.Select.Contains(rule.Info.Id)) && !options.Ignore.Contains(rule.Info.Id))];
        severities = options.Severities;
        roster = options.Roster;
        RuleIds = [.. rules.Select(rule => rule.Info.Id)];
    }

    /// <summary>Ids of the rules that run, in order.</summary>
    public IReadOnlyList<string> RuleIds { get; }

    /// <summary>Checks the forms: every rule that runs has exactly one outcome for every form.</summary>
    /// <param name="forms">The set; its order decides the order of the outcomes and nothing else.</param>
    /// <param name="formers">The version each form took the place of, by the form's id; null when none is known.</param>
    public ReconcileResult Check(IReadOnlyList<TargetForm> forms, IReadOnlyDictionary<string, TargetForm>? formers = null)
    {
        var set = new FormSet(forms, formers);
        return Check(set) with { Unseen = ExpectedMatches.Of(roster, set).Unseen };
    }

    /// <summary>The expected forms, matched with those that are there.</summary>
    internal ExpectedMatches Match(IReadOnlyList<IFormHead> forms) => ExpectedMatches.Of(roster, forms);

    /// <summary>Checks the forms of a set, leaving out what no form of it can point at.</summary>
    internal ReconcileResult Check(FormSet set)
    {
        var findings = new List<(TargetForm Form, Finding Finding)>();
        var known = new HashSet<(string, string)>();
        var seen = new HashSet<Fault>(ReferenceEqualityComparer.Instance);
        var outcomes = new Dictionary<string, FormOutcomes>(StringComparer.Ordinal);
        foreach (var form in set.Ordered)
        {
            var tried = new List<(RuleInfo Info, RuleOutcome Outcome)>(rules.Count);
            foreach (var rule in rules)
                tried.Add((rule.Info, Try(rule, form, set)));
            outcomes.Add(form.FormId, Summarise(form, tried));
            foreach (var (info, outcome) in tried)
            {
                if (outcome is not RuleOutcome.Failed failed)
                    continue;
                foreach (var fault in ManyFaults.Shown(failed.Faults).Where(seen.Add))
                {
                    var finding = ToFinding(info, form, fault);
                    if (known.Add((finding.Fingerprint, string.Join('\n', finding.FormIds))))
                        findings.Add((fault.Fields.Count > 0 ? fault.Fields[0].Form : form, finding));
                }
            }
        }

        var sorted = findings
            .OrderBy(entry => entry.Finding.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.Form.Source.FormIndex)
            .ThenBy(entry => entry.Form.FormId, StringComparer.Ordinal)
            .ThenBy(entry => entry.Finding.RuleId, StringComparer.Ordinal)
            .Select(entry => entry.Finding)
            .ToList();
        return new ReconcileResult(sorted, [.. set.Forms.Select(form => outcomes[form.FormId])]);
    }

    /// <summary>The start of the reason given when a rule failed by its own fault: the other rules and forms go on.</summary>
    internal const string RuleFailed = "本条规则自身出错";

    /// <summary>Figures too large to calculate with are bad input, and bad input is data.</summary>
    private static RuleOutcome Try(IRule rule, TargetForm form, FormSet set)
    {
        try
        {
            return rule.Check(form, set);
        }
        catch (OverflowException)
        {
            return new RuleOutcome.InsufficientData(new Bilingual("数字大得无法计算", "a figure is too large to calculate with"));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var kind = e.GetType().Name;
            return new RuleOutcome.InsufficientData(new Bilingual($"{RuleFailed}（{kind}），请报告；这张表未按本条核对", $"the rule itself failed ({kind}): please report it; this form was not checked by it"));
        }
    }

    private static FormOutcomes Summarise(TargetForm form, List<(RuleInfo Info, RuleOutcome Outcome)> tried)
    {
        var (passed, failed, notApplicable, undecided) = (new List<string>(), new List<string>(), new List<string>(), new List<Undecided>());
        foreach (var (info, outcome) in tried)
        {
            if (outcome is RuleOutcome.InsufficientData { Reason: var reason })
                undecided.Add(new Undecided(info.Id, reason));
            else
                (outcome is RuleOutcome.Passed ? passed : outcome is RuleOutcome.Failed ? failed : notApplicable).Add(info.Id);
        }

        return new FormOutcomes(form.FormId, passed, failed, notApplicable, undecided);
    }

    private Finding ToFinding(RuleInfo info, TargetForm form, Fault fault)
    {
        var certainty = fault.Fields.Any(ReadingDoubt.Concerns) ? ReadingDoubt.Lower(fault.Certainty) : fault.Certainty;
        var first = fault.Fields.Count > 0 ? fault.Fields[0].Form : form;
        return new Finding
        {
            RuleId = info.Id,
            Name = info.Name,
            Severity = (severities.TryGetValue(info.Id, out var set) ? info with { DefaultSeverity = set } : info).SeverityOf(certainty),
            Certainty = certainty,
            Fingerprint = Fingerprint.Of(info.Id, fault.Fields),
            FormIds = [.. fault.Fields.Select(field => field.Form.FormId).DefaultIfEmpty(form.FormId).Distinct()],
            Path = first.Source.Path,
            ProjectName = first.ProjectName,
            Message = fault.Message,
            Expected = Trim(fault.Expected),
            Actual = Trim(fault.Actual),
            Difference = Trim(fault.Actual - fault.Expected),
            Unit = fault.Unit,
            Formula = fault.Formula,
            Evidence = [.. fault.Fields.Select(field =>
                new Evidence(field.Form.FormId, field.Pointer, field.Raw, ReadingDoubt.PlaceOf(field)))],
        };
    }

    private static decimal? Trim(decimal? value) => value is { } number ? Figures.Trim(number) : null;
}
