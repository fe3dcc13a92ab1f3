using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>One way a unit's name is written, and the forms that write it so.</summary>
/// <param name="Name">The name apart from spaces, signs and brackets.</param>
/// <param name="Forms">By path and place.</param>
internal sealed record UnitSpelling(string Name, IReadOnlyList<TargetForm> Forms)
{
    /// <summary>The name as it is printed on the first of the forms.</summary>
    public string Printed => FieldOf(Forms[0]).Raw.Trim();

    /// <summary>The field that names the unit of a form.</summary>
    public static FieldValue FieldOf(TargetForm form) =>
        form.Unit is { } unit ? new(form, "/unit", unit) : new(form, "/headingUnit", form.HeadingUnit ?? "");

    /// <summary>The unit as a form prints it, in its cell or above the table; "" when it names none.</summary>
    public static string PrintedOn(IFormHead form) => form.Unit ?? form.HeadingUnit ?? "";

    /// <summary>The spellings of a set that seem to name one unit, together.</summary>
    public static IReadOnlyList<UnitFamily> Families(FormSet set)
    {
        var spellings = set.Ordered
            .Where(form => (form.Unit ?? form.HeadingUnit) is not null)
            .GroupBy(form => UnitName.Spelling(FieldOf(form).Raw), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0)
            .Select(group => new UnitSpelling(group.Key, [.. group]))
            .ToList();

        // Each spelling points to the family's first member; families that meet are joined.
        var links = Enumerable.Range(0, spellings.Count).ToArray();
        foreach (var (one, other) in UnitTypo.Pairs(spellings))
            links[Root(links, Math.Max(Root(links, one), Root(links, other)))] = Math.Min(Root(links, one), Root(links, other));
        return
        [
            .. Enumerable.Range(0, spellings.Count)
                .GroupBy(i => Root(links, i))
                .Select(family => new UnitFamily(
                [
                    .. family.Select(i => spellings[i])
                        .OrderByDescending(spelling => spelling.Forms.Count)
                        .ThenByDescending(spelling => spelling.Name.Length)
                        .ThenBy(spelling => spelling.Name, StringComparer.Ordinal),
                ])),
        ];
    }

    private static int Root(int[] links, int i)
    {
        while (links[i] != i)
            i = links[i] = links[links[i]];
        return i;
    }
}

/// <summary>The spellings of what seems to be one unit, the usual one first.</summary>
/// <param name="Spellings">One or more.</param>
internal sealed record UnitFamily(IReadOnlyList<UnitSpelling> Spellings)
{
    /// <summary>How sure it is that a spelling is a slip: a missing character is; a short form, or a name with another character, is worth a question.</summary>
    public Certainty Certainty(UnitSpelling spelling) =>
        Spellings.Any(other => UnitTypo.LacksOne(spelling.Name, other.Name)) ? Reconciliation.Certainty.Likely : Reconciliation.Certainty.Ask;
}
