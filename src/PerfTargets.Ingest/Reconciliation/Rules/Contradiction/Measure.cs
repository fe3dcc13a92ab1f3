using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>A count or share that a goal, an indicator's name or its target states of a thing.</summary>
/// <param name="Text">The text it stands in.</param>
/// <param name="Index">Place of the indicator, from 0; null in a goal.</param>
/// <param name="Quantity">The number.</param>
/// <param name="Things">What it may be said of: the words before it, those behind it, or the indicator's name.</param>
internal sealed partial record Measure(FormText Text, int? Index, StatedQuantity Quantity, IReadOnlyList<string> Things)
{
    /// <summary>Names of two characters are too common to be matched: 补贴, 培训.</summary>
    private const int ShortestThing = 3;

    /// <summary>The counts and shares of a form's own year, in printed order. Durations, amounts and rates have rules of their own.</summary>
    public static IReadOnlyList<Measure> Of(TargetForm form)
    {
        var measures = new List<Measure>();
        var stated = new List<(FormText Text, StatedQuantity Quantity)>();
        foreach (var text in FormTexts.Of(form).Where(text => text.Role is TextRole.Goal or TextRole.Name or TextRole.Target))
        {
            foreach (var quantity in Quantities(text))
            {
                if (IsPlan(quantity))
                    stated.Add((text, quantity));
            }
        }

        foreach (var (text, quantity) in stated)
        {
            // What no other text counts can differ from nothing.
            if (!stated.Exists(other => !ReferenceEquals(other.Text, text) && IsOfOneUnit(other.Quantity, quantity)))
                continue;
            var things = ThingsOf(text, quantity);
            int? index = text.Indicator is null ? null : int.Parse(text.Field.Pointer.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
            if (things.Count > 0)
                measures.Add(new Measure(text, index, quantity, things));
        }

        return measures;
    }

    /// <summary>Whether two measures are of one thing. Two rows of one aspect are about two things, unless their names say otherwise.</summary>
    public bool IsOfSameThing(Measure other) =>
        IsOfOneUnit(Quantity, other.Quantity)
        && Things.Any(thing => other.Things.Any(name => IsAlike(thing, name)))
        && (Text.Indicator is not { } row || other.Text.Indicator is not { } second || row.Aspect != second.Aspect
            || SameThing.Closeness(row.Level3 ?? "", second.Level3 ?? "") >= 2);

    /// <summary>Whether two names are the same but for their order of words or a slip of the pen.</summary>
    public static bool IsAlike(string thing, string name) =>
        thing == name || IsTurned(thing, name) || (Math.Abs(thing.Length - name.Length) <= 1 && SameThing.Closeness(thing, name) >= 2);

    /// <summary>Verb and object in the other order: 修补旧书 and 旧书修补.</summary>
    private static bool IsOfOneUnit(StatedQuantity one, StatedQuantity other) =>
        one.Unit!.Kind == other.Unit!.Kind && one.Unit.Name == other.Unit.Name;

    private static bool IsTurned(string thing, string name) =>
        thing.Length == name.Length && thing.Length > ShortestThing && (thing + thing).Contains(name, StringComparison.Ordinal);

    private static IReadOnlyList<StatedQuantity> Quantities(FormText text) =>
        text is { Role: TextRole.Target, Indicator.Target: { Value: { } value } target } && !HasWords().IsMatch(StatedQuantity.Read(text.Text) is [var only] ? only.Lead : "")
            ? [new StatedQuantity(value, PrintedUnit.Read(target.Unit ?? text.Indicator.MeasureUnit), target.Operator, "", text.Text) { Digit = new decimal(1, 0, 0, false, value.Scale) }]
            : StatedQuantity.Read(text.Text);

    private static bool IsPlan(StatedQuantity quantity) =>
        quantity is { Unit.Kind: not (UnitKind.Money or UnitKind.Duration), IsPart: false } && !NotPlanned().IsMatch(quantity.Lead);

    private static List<string> ThingsOf(FormText text, StatedQuantity quantity)
    {
        var lead = Core(quantity.Lead);
        var names = lead.Length > 0 ? [lead] : new[] { Core(quantity.Tail) }.Where(name => name.Length > 0).ToList();
        if (Core(quantity.Tail) is { Length: > 0 } tail && lead.Length < ShortestThing)
            names.Add(tail);
        if (names.Count == 0 && text.Role == TextRole.Target && text.Indicator?.Level3 is { } name3)
            names.Add(Core(name3));
        return [.. names.Where(name => name.Length >= ShortestThing).Distinct()];
    }

    private static string Core(string words) => LastVerb().Replace(ThingName.Core(Verb().Replace(Reach().Replace(PrintedText.Normalise(words), ""), "")), "");

    /// <summary>Numbers of what is there already, of other years, or for each time: no plan of the year.</summary>
    [GeneratedRegex("现有|目前|已|原有|截至|累计|上年|去年|历年|每|平均|较|比(?!赛|武|例|对)|提高|增长|增加|下降|减少|第$|前$")]
    private static partial Regex NotPlanned();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{2}")]
    private static partial Regex HasWords();

    /// <summary>What stands between a thing and its number.</summary>
    [GeneratedRegex("(力争|确保|应|要|须|达到?|不?[得能应可]?(低于|少于|小于|超过|高于|多于|大于)|至少|最多|约|近|共|共计|合计|为|是|由|至|到|[≥≤<>=])+$")]
    private static partial Regex Reach();

    /// <summary>The same verbs behind the thing: 图书购置数量.</summary>
    [GeneratedRegex("(建立|建设|打造|购置|购买|采购|印制|印刷|制作|举办|开展|实施)$")]
    private static partial Regex LastVerb();

    /// <summary>What is done to bring a thing about; whom something is done for (慰问, 培训) tells groups of people apart and stays.</summary>
    [GeneratedRegex("^(计划|预计|拟|全年|年内|全县|全区|全市|新?建立|建设|建成|打造|购置|购买|采购|印制|印刷|制作|举办|开展|组织|完成|实施|保障|安排)+")]
    private static partial Regex Verb();
}
