namespace PerfTargets.Ingest.Binding;

/// <summary>The roles that one label may play: at most one in each family.</summary>
internal sealed class LabelRoles
{
    /// <summary>The roles of a text that is no label.</summary>
    public static readonly LabelRoles None = new();

    private readonly List<string> families = [];
    private readonly List<string> arguments = [];

    /// <summary>A label with its first role.</summary>
    public LabelRoles(string family, string argument) => Add(family, argument);

    private LabelRoles()
    {
    }

    /// <summary>true when the text is no label.</summary>
    public bool IsEmpty => families.Count == 0;

    /// <summary>The roles in one line: the same for labels that mean the same.</summary>
    public string Signature => string.Join(' ', families.Zip(arguments, (family, argument) => $"{family}:{argument}").Order(StringComparer.Ordinal));

    /// <summary>The argument of the role in the family; null when the label plays none there.</summary>
    public string? Find(string family)
    {
        for (var i = 0; i < families.Count; i++)
        {
            if (families[i] == family)
                return arguments[i];
        }

        return null;
    }

    /// <summary>Adds a role; naming a second one in the same family is a fault of the lexicon.</summary>
    public void Add(string family, string argument)
    {
        if (Find(family) is { } known && known != argument)
            throw new InvalidOperationException($"lexicon.json: a label stands under two roles of the family {family}: {known} and {argument}.");
        families.Add(family);
        arguments.Add(argument);
    }

    /// <summary>These roles, and those of <paramref name="others"/> in the families that these leave free.</summary>
    public LabelRoles Or(LabelRoles others)
    {
        if (IsEmpty || others.IsEmpty)
            return IsEmpty ? others : this;
        var both = new LabelRoles();
        foreach (var roles in new[] { this, others })
        {
            for (var i = 0; i < roles.families.Count; i++)
            {
                if (both.Find(roles.families[i]) is null)
                    both.Add(roles.families[i], roles.arguments[i]);
            }
        }

        return both;
    }
}
