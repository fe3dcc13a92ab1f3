namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>
/// Which unit's folder a file lies in, for files that could not be read and so name no unit:
/// the folder, or the nearest one above it, that holds forms; it belongs to the unit with more than half of them.
/// </summary>
internal sealed class FolderOwners
{
    private readonly Dictionary<string, Dictionary<string, int>> forms = new(StringComparer.Ordinal);

    /// <summary>Counts a form.</summary>
    /// <param name="path">Its document.</param>
    /// <param name="unit">Its unit's key.</param>
    public void Add(string path, string unit)
    {
        var folder = FolderOf(path);
        if (!forms.TryGetValue(folder, out var units))
            forms.Add(folder, units = new Dictionary<string, int>(StringComparer.Ordinal));
        units[unit] = units.GetValueOrDefault(unit) + 1;
    }

    /// <summary>The unit's key; null when the folder is nobody's, or the root, which is everybody's.</summary>
    public string? Find(string path)
    {
        for (var folder = FolderOf(path); folder.Length > 0; folder = FolderOf(folder))
        {
            if (!forms.TryGetValue(folder, out var units))
                continue;
            var most = units.MaxBy(unit => unit.Value);
            return most.Value * 2 > units.Values.Sum() ? most.Key : null;
        }

        return null;
    }

    private static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash <= 0 ? "" : path[..slash];
    }
}
