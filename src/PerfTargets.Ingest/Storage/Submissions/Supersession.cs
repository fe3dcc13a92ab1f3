namespace PerfTargets.Ingest.Storage.Submissions;

/// <summary>
/// Decides which of several standing forms of one identity holds. A form that is left out of the check by mistake is an
/// error nobody sees, so a form gives way only where it is plain that the later one is the same form handed in again.
/// Where it is not, all of them stand, and the rules say that there are several.
/// </summary>
/// <param name="differ">Whether two versions print different figures.</param>
internal sealed class Supersession(Func<FormVersion, FormVersion, bool> differ)
{
    /// <summary>More forms of one name than these are copies of a template with the name left in it, and not versions of a form.</summary>
    internal const int MostVersions = 50;

    /// <summary>The forms that gave way, each with the latest one it gave way to.</summary>
    /// <param name="versions">Every version of every form.</param>
    public IReadOnlyList<(FormVersion Former, FormVersion Later)> Decide(IEnumerable<FormVersion> versions) =>
    [
        .. versions
            .Where(version => version.Identity.IsComplete)
            .GroupBy(version => version.Identity)
            .Where(group => group.Where(version => version.Stands).Select(version => version.Document).Distinct().Skip(1).Any())
            .SelectMany(group => ByImplementer([.. group]))
            .SelectMany(Decide)
            .OrderBy(pair => pair.Former.Form),
    ];

    /// <summary>Whether the second was handed in after the first: in a later run, or in the same one under a later date. A date that says otherwise leaves it open.</summary>
    public static bool IsLater(FormVersion first, FormVersion second)
    {
        var dates = first.FiledOn is { } one && second.FiledOn is { } other ? other.CompareTo(one) : 0;
        return second.Run == first.Run ? dates > 0 : second.Run > first.Run && dates >= 0;
    }

    /// <summary>
    /// One project carried out by two units has a form of each: these are two forms. A form that names none of them
    /// may be either's.
    /// </summary>
    public static IEnumerable<List<FormVersion>> ByImplementer(List<FormVersion> versions)
    {
        var names = versions.Select(version => version.Implementer).Where(name => name is not null).Distinct().ToList();
        return names.Count <= 1 ? [versions] : names.Select(name => versions.FindAll(version => version.Implementer == name));
    }

    private List<(FormVersion Former, FormVersion Later)> Decide(List<FormVersion> versions)
    {
        var standing = versions.FindAll(version => version.Stands);
        if (standing.Count is < 2 or > MostVersions || HasTwins(versions))
            return [];
        var pairs = new List<(FormVersion, FormVersion)>();
        foreach (var former in standing)
        {
            var later = standing
                .Where(other => IsLater(former, other))
                .OrderBy(other => other.Run).ThenBy(other => other.FiledOn).ThenBy(other => other.Document)
                .LastOrDefault();
            if (later is not null)
                pairs.Add((former, later));
        }

        return pairs;
    }

    /// <summary>
    /// Whether there are two forms that merely share a name: in one document, or at two paths where each began in the same
    /// run with other figures. What is handed in later may then replace either.
    /// </summary>
    private bool HasTwins(List<FormVersion> versions)
    {
        var paths = versions
            .GroupBy(version => version.Path, StringComparer.Ordinal)
            .Where(path => path.Any(version => version.EndsPath))
            .Select(path => path.OrderBy(version => version.Run).ThenBy(version => version.Document).ToList())
            .ToList();
        if (paths.Exists(path => path.GroupBy(version => version.Document).Any(document => document.Skip(1).Any())))
            return true;
        var starts = paths.ConvertAll(path => path[0]);
        return starts.Count > 2 * MostVersions || starts
            .SelectMany((one, i) => starts.Skip(i + 1).Select(other => (one, other)))
            .Any(pair => pair.one.Run == pair.other.Run && pair.one.Sha256 != pair.other.Sha256
                && !IsLater(pair.one, pair.other) && !IsLater(pair.other, pair.one) && differ(pair.one, pair.other));
    }
}
