namespace PerfTargets.Ingest.Reconciliation.Matching;

/// <summary>Words that tell two things apart which are otherwise named alike.</summary>
internal static class Opposites
{
    private static readonly string[][] Sets =
    [
        ["新建", "新增", "新任", "新聘"],
        ["原有", "原建", "已建"],
        ["在职"],
        ["离休"],
        ["退休"],
        ["正科", "正县", "正处", "正职"],
        ["副科", "副县", "副处", "副职"],
        ["入口"],
        ["出口"],
        ["城镇"],
        ["农村"],
        ["小学"],
        ["初中"],
        ["高中"],
        ["幼儿"],
        ["国内"],
        ["国外", "境外"],
    ];

    private static readonly int[][] Families = [[0, 1], [2, 3, 4], [5, 6], [7, 8], [9, 10], [11, 12, 13, 14], [15, 16]];

    /// <summary>Whether one name has a word of a family and the other an opposite word of it.</summary>
    public static bool Between(string a, string b) => Families.Any(family =>
    {
        var (left, right) = (Held(a, family), Held(b, family));
        return left.Count > 0 && right.Count > 0 && !left.SetEquals(right);
    });

    private static HashSet<int> Held(string name, int[] family) =>
        [.. family.Where(set => Sets[set].Any(word => name.Contains(word, StringComparison.Ordinal)))];
}
