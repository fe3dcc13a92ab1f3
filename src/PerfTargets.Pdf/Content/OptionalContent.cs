using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>Which optional content is off by the default configuration (ISO 32000-1, 8.11.4.3).</summary>
internal sealed class OptionalContent
{
    private readonly HashSet<int> off = [];
    private readonly HashSet<int> on = [];
    private readonly bool isOffByDefault;
    private readonly Dictionary<PdfDictionary, bool> members = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the catalog's /OCProperties.</summary>
    /// <param name="properties">Null when the document has none.</param>
    public OptionalContent(PdfDictionary? properties)
    {
        var configuration = properties?.Dictionary("D");
        isOffByDefault = configuration?.Name("BaseState") == "OFF";
        Collect(configuration?.Array("OFF"), off);
        Collect(configuration?.Array("ON"), on);
    }

    /// <summary>Whether content that belongs to a group or a membership dictionary is hidden.</summary>
    /// <param name="owner">The dictionary that names it.</param>
    /// <param name="key">The key it stands under.</param>
    public bool IsHidden(PdfDictionary? owner, string key)
    {
        if (owner is null || (off.Count == 0 && !isOffByDefault) || !owner.Entries.TryGetValue(key, out var entry))
            return false;
        return entry.Resolve() is PdfDictionary group && group.Name("Type") == "OCMD" ? IsMember(group) : IsOff(entry);
    }

    private static void Collect(PdfArray? groups, HashSet<int> into)
    {
        foreach (var item in groups?.Items ?? [])
        {
            if (item is PdfReference reference)
                into.Add(reference.Number);
        }
    }

    private bool IsMember(PdfDictionary member)
    {
        if (!members.TryGetValue(member, out var isHidden))
            members[member] = isHidden = IsMemberHidden(member);
        return isHidden;
    }

    // Table 99: by default one group that is on makes the content visible.
    private bool IsMemberHidden(PdfDictionary member)
    {
        IReadOnlyList<PdfObject> groups = member["OCGs"] switch
        {
            PdfArray array => array.Items,
            PdfDictionary => [member.Entries["OCGs"]],
            _ => [],
        };
        if (groups.Count == 0)
            return false;
        return member.Name("P") switch
        {
            "AllOn" => groups.Any(IsOff),
            "AnyOff" => !groups.Any(IsOff),
            "AllOff" => !groups.All(IsOff),
            _ => groups.All(IsOff),
        };
    }

    private bool IsOff(PdfObject group) =>
        group is PdfReference reference && (off.Contains(reference.Number) || (isOffByDefault && !on.Contains(reference.Number)));
}
