using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Cli.Commands.Check;

/// <summary>A list of rule ids on the command line.</summary>
internal static class RuleIds
{
    /// <summary>The ids as the catalogue writes them.</summary>
    /// <param name="list">Ids, or the start of ids (PT1), separated by commas, in any case.</param>
    /// <exception cref="UsageException">One is not in the catalogue, or there is none.</exception>
    public static IReadOnlySet<string> Read(string list)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in list.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var named = RuleCatalog.Expand(id);
            if (named.Count == 0)
                throw new UsageException(CheckTexts.NoSuchRule(id));
            ids.UnionWith(named);
        }

        return ids.Count > 0 ? ids : throw new UsageException(CheckTexts.NoRule);
    }
}
