using System.Text.Json;

namespace PerfTargets.Ingest.Binding;

/// <summary>
/// The words of <c>schemas/lexicon.json</c>: which printed label plays which role.
/// A role is a family ("head", "funding", "column", …) and an argument ("unit", "total/fiscal", "level1").
/// </summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shared = new(Load);

    private readonly Dictionary<string, Dictionary<string, string>> families = [];

    private Lexicon()
    {
    }

    /// <summary>The lexicon the program ships with.</summary>
    public static Lexicon Default => Shared.Value;

    /// <summary>The role's argument when <paramref name="text"/>, with or without its brackets, is a label of the family; null otherwise.</summary>
    public string? Find(string family, string text)
    {
        if (text.Length is 0 or > 64 || !families.TryGetValue(family, out var labels))
            return null;
        if (labels.TryGetValue(LabelKey.Of(text), out var argument))
            return argument;
        return LabelKey.HasBrackets(text) && labels.TryGetValue(LabelKey.WithoutBrackets(text), out argument) ? argument : null;
    }

    /// <summary>true when the text is a label of the family.</summary>
    public bool Has(string family, string text) => Find(family, text) is not null;

    private static Lexicon Load()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon.json")
            ?? throw new InvalidOperationException("lexicon.json is not embedded in the assembly.");
        using var json = JsonDocument.Parse(stream);
        var lexicon = new Lexicon();
        foreach (var role in json.RootElement.GetProperty("roles").EnumerateObject())
        {
            var colon = role.Name.IndexOf(':', StringComparison.Ordinal);
            lexicon.Add(role.Name[..colon], role.Name[(colon + 1)..], role.Value);
        }

        return lexicon;
    }

    private void Add(string family, string argument, JsonElement labels)
    {
        if (!families.TryGetValue(family, out var known))
            families.Add(family, known = []);
        foreach (var label in labels.EnumerateArray())
        {
            var key = LabelKey.Of(label.GetString());
            if (!known.TryAdd(key, argument) && known[key] != argument)
                throw new InvalidOperationException($"lexicon.json: {key} stands under two roles of the family {family}.");
        }
    }
}
