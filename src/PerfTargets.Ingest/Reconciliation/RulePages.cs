using System.Reflection;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>The pages of <c>docs/rules</c>, which explain each rule and hold its cases.</summary>
public static class RulePages
{
    private const string Folder = "rules/";

    /// <summary>The ids that have a page, sorted.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(RulePages).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^".md".Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The Markdown of a rule's page.</summary>
    /// <param name="id">For example PT101, in any case.</param>
    /// <exception cref="ArgumentException">No such page.</exception>
    public static string Read(string id)
    {
        var name = Folder + id.ToUpperInvariant() + ".md";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no page for rule '{id}'; RulePages.Ids lists those there are.", nameof(id));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
