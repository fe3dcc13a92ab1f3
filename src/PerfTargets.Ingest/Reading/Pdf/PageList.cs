using System.Globalization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Page numbers in words: runs as 3-7.</summary>
internal static class PageList
{
    /// <summary>第 1、3-7 页; "" when there are none.</summary>
    public static string Zh(IReadOnlyList<int> pages) => pages.Count == 0 ? "" : $"第 {string.Join('、', Runs(pages))} 页";

    /// <summary> on pages 1, 3-7; "" when there are none.</summary>
    public static string En(IReadOnlyList<int> pages) => pages.Count == 0 ? "" : $" (pages {string.Join(", ", Runs(pages))})";

    /// <summary>The only page as a place; null when there is none or more than one.</summary>
    public static Location? Place(IReadOnlyList<int> pages) => pages.Count == 1 ? new Location { Page = pages[0] } : null;

    private static List<string> Runs(IReadOnlyList<int> pages)
    {
        var runs = new List<string>();
        for (var first = 0; first < pages.Count;)
        {
            var end = first + 1;
            while (end < pages.Count && pages[end] == pages[end - 1] + 1)
                end++;
            runs.Add(end - first == 1
                ? pages[first].ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{pages[first]}-{pages[end - 1]}"));
            first = end;
        }

        return runs;
    }
}
