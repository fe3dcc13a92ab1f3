namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>A page that is easily misread, and what it says: see docs/formats/html.md.</summary>
/// <param name="Name">As in the page's table.</param>
/// <param name="Html">The page.</param>
/// <param name="Expected">Its <see cref="HtmlView"/>.</param>
/// <param name="Diagnostics">The codes of what is said about it, apart by spaces.</param>
internal sealed record HtmlTrap(string Name, string Html, string Expected, string Diagnostics = "")
{
    public static IReadOnlyList<HtmlTrap> All { get; } = [.. TableTraps.All, .. TextTraps.All, .. VisibilityTraps.All, .. ExportTraps.All];
}
