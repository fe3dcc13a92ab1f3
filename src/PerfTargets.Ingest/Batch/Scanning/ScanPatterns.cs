using System.Text;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Batch.Scanning;

/// <summary>
/// Which files of a folder tree are asked for. <c>*</c> stands for any characters of one name, <c>?</c> for one,
/// <c>**</c> for any folders; a pattern without a slash is that of a name in any folder. Case does not count.
/// </summary>
public sealed class ScanPatterns
{
    private readonly Regex[] included;
    private readonly Regex[] excluded;

    /// <summary>Makes the patterns.</summary>
    /// <param name="include">A file must fit one of these; empty takes every file.</param>
    /// <param name="exclude">A file that fits one of these is left out; wins over <paramref name="include"/>.</param>
    public ScanPatterns(IEnumerable<string> include, IEnumerable<string> exclude)
    {
        included = [.. include.Select(Compile)];
        excluded = [.. exclude.Select(Compile)];
    }

    /// <summary>Every file.</summary>
    public static ScanPatterns Everything { get; } = new([], []);

    /// <summary>Whether a file is asked for.</summary>
    /// <param name="path">Its path below the folder of the scan, with forward slashes.</param>
    public bool Take(ReadOnlySpan<char> path) => (included.Length == 0 || Fits(included, path)) && !Fits(excluded, path);

    private static bool Fits(Regex[] patterns, ReadOnlySpan<char> path)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.IsMatch(path))
                return true;
        }

        return false;
    }

    private static Regex Compile(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder("^");
        if (parts.Length == 1 && !pattern.StartsWith('/'))
            text.Append("(?:[^/]+/)*");
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            if (parts[i] == "**")
                text.Append(isLast ? ".+" : "(?:[^/]+/)*");
            else
                text.Append(Regex.Escape(parts[i]).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal)).Append(isLast ? "" : "/");
        }

        // A linear matcher: no pattern of a settings file can make a scan crawl.
        const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline;
        return new Regex(text.Append("\\z").ToString(), Options);
    }
}
