using System.Collections.Concurrent;

namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>The CMaps that a font may name without holding them (ISO 32000-1, table 118).</summary>
internal static class PredefinedCMaps
{
    private static readonly ConcurrentDictionary<string, CMap?> Known = new(StringComparer.Ordinal);

    /// <summary>A CMap by its name; null when it is not known.</summary>
    public static CMap? Find(string name) => name.Length > 40 ? null : Known.GetOrAdd(name, Make);

    private static CMap? Make(string name)
    {
        if (name is "Identity-H" or "Identity-V")
            return new CMap { Codespaces = Codespaces.TwoBytes, IsVertical = name[^1] == 'V', IsIdentity = true };
        if (PredefinedCodespaces.Find(name) is not { } shape)
            return null;
        var isVertical = name.EndsWith("-V", StringComparison.Ordinal) || name == "V";
        var isGb1 = shape.Collection == AdobeGb1.Name;
        var isKeyedByCharacter = isGb1 && name.StartsWith("UniGB", StringComparison.Ordinal);
        var table = isKeyedByCharacter ? "UniGB-UTF32" + name[^2..] : name;
        return new CMap
        {
            Codespaces = shape.Codespaces,
            IsVertical = isVertical,
            Spelling = shape.Spelling,
            Collection = shape.Collection,
            IsKeyedByCharacter = isKeyedByCharacter,
            Cids = (isGb1 ? AdobeGb1.Cids(table) : null) ?? CodeRanges<int>.Empty,
            Parent = isVertical && isGb1 ? Find(name[..^1] + "H") : null,
        };
    }
}
