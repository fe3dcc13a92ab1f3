using System.Text.Json;

namespace PerfTargets.Ingest.Binding;

/// <summary>
/// The words of <c>schemas/lexicon.json</c>: which printed label plays which role.
/// A role is a family ("head", "funding", "column", …) and an argument ("unit", "total/fiscal", "level1").
/// One lexicon serves one document: it remembers the texts it has looked up, and a document repeats its labels.
/// </summary>
/// <param name="near">Whether a text with one wrong character is a label too, as in what was recognised on a scan.</param>
internal sealed class Lexicon(bool near = false)
{
    private const int LongestLabel = 64;

    private static readonly Lazy<Dictionary<string, LabelRoles>> Shared = new(Load);

    private static readonly Lazy<NearLabels> Near = new(() => new NearLabels(Shared.Value));

    private readonly Dictionary<string, LabelRoles> roles = Shared.Value;
    private readonly Dictionary<string, LabelRoles> seen = [];

    /// <summary>The roles of a text, with or without its brackets; <see cref="LabelRoles.None"/> when it is no label.</summary>
    public LabelRoles RolesOf(string text)
    {
        if (text.Length is 0 or > LongestLabel)
            return LabelRoles.None;
        if (!seen.TryGetValue(text, out var found))
            seen.Add(text, found = LookUp(text));
        return found;
    }

    /// <summary>The role's argument when <paramref name="text"/> is a label of the family; null otherwise.</summary>
    public string? Find(string family, string text) => RolesOf(text).Find(family);

    /// <summary>true when the text is a label of the family.</summary>
    public bool Has(string family, string text) => Find(family, text) is not null;

    private LabelRoles LookUp(string text)
    {
        var whole = roles.GetValueOrDefault(LabelKey.Of(text), LabelRoles.None);
        var found = LabelKey.HasBrackets(text) ? whole.Or(roles.GetValueOrDefault(LabelKey.WithoutBrackets(text), LabelRoles.None)) : whole;
        return near && found.IsEmpty ? Near.Value.Find(LabelKey.Of(text)).Or(Near.Value.Find(LabelKey.WithoutBrackets(text))) : found;
    }

    private static Dictionary<string, LabelRoles> Load()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon.json")
            ?? throw new InvalidOperationException("lexicon.json is not embedded in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var roles = new Dictionary<string, LabelRoles>();
        var family = "";
        var argument = "";
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var role = reader.GetString()!;
                var colon = role.IndexOf(':', StringComparison.Ordinal);
                family = colon < 0 ? "" : role[..colon];
                argument = role[(colon + 1)..];
            }
            else if (reader.TokenType == JsonTokenType.String && family.Length > 0)
            {
                Add(roles, LabelKey.Of(reader.GetString()), family, argument);
            }
        }

        return roles;
    }

    private static void Add(Dictionary<string, LabelRoles> roles, string key, string family, string argument)
    {
        if (roles.TryGetValue(key, out var known))
            known.Add(family, argument);
        else
            roles.Add(key, new LabelRoles(family, argument));
    }
}
