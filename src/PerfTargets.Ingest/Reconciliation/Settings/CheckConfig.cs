using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation.Settings;

/// <summary>
/// What a unit sets for its checks: which rules run, how grave their findings are, which kinds of indicator it requires.
/// Tolerances are part of the rules and cannot be set.
/// </summary>
public sealed record CheckConfig
{
    private static readonly Dictionary<string, Severity> SeverityWords = new(StringComparer.Ordinal)
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["info"] = Severity.Info,
    };

    private static readonly Dictionary<string, RequiredAspect> AspectWords =
        Enum.GetValues<RequiredAspect>().ToDictionary(aspect => char.ToLowerInvariant(aspect.ToString()[0]) + aspect.ToString()[1..], StringComparer.Ordinal);

    /// <summary>Ids of the rules to run; null runs all.</summary>
    public IReadOnlySet<string>? Select { get; private init; }

    /// <summary>Ids of rules not to run.</summary>
    public IReadOnlySet<string> Ignore { get; private init; } = new HashSet<string>();

    /// <summary>The gravest severity of a rule's findings, by rule id.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; private init; } = new Dictionary<string, Severity>();

    /// <summary>The kinds of indicator a project form must have; null leaves the default.</summary>
    public IReadOnlySet<RequiredAspect>? RequiredAspects { get; private init; }

    /// <summary>Reads a configuration: <c>schemas/check-config.schema.json</c>.</summary>
    /// <param name="json">The file's bytes.</param>
    /// <param name="file">Its name, for complaints.</param>
    /// <exception cref="SettingsException">It says something that cannot be meant.</exception>
    public static CheckConfig Read(ReadOnlyMemory<byte> json, string file)
    {
        var config = new CheckConfig();
        foreach (var (name, node) in SettingsNode.Parse(json, file).Members("$schema", "select", "ignore", "severities", "requiredAspects"))
        {
            config = name switch
            {
                "select" => config with { Select = RuleIds(node) },
                "ignore" => config with { Ignore = RuleIds(node) },
                "severities" => config with { Severities = ReadSeverities(node) },
                "requiredAspects" => config with { RequiredAspects = node.Items().Select(item => item.Word(AspectWords)).ToHashSet() },
                _ => config,
            };
        }

        return config;
    }

    /// <summary>The options of a check under this configuration.</summary>
    public ReconcilerOptions ToOptions()
    {
        var options = new ReconcilerOptions { Select = Select, Ignore = Ignore, Severities = Severities };
        return RequiredAspects is null ? options : options with { RequiredAspects = RequiredAspects };
    }

    private static HashSet<string> RuleIds(SettingsNode list) => [.. list.Items().SelectMany(item => item.Rules())];

    private static Dictionary<string, Severity> ReadSeverities(SettingsNode node)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var (name, severity) in node.Members())
        {
            var ids = RuleCatalog.Expand(name);
            if (ids.Count == 0)
                throw severity.Complain($"没有编号为 {name} 的规则；全部规则见 perftargets rules", $"there is no rule {name}; perftargets rules lists them");
            foreach (var id in ids)
            {
                if (!severities.TryAdd(id, severity.Word(SeverityWords)))
                    throw severity.Complain($"{id} 写了两次", $"names {id}, which is written twice");
            }
        }

        return severities;
    }
}
