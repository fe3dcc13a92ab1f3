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

    /// <summary>The sets of each family, a bit a set.</summary>
    private static readonly int[] Families = [Bits(0, 1), Bits(2, 3, 4), Bits(5, 6), Bits(7, 8), Bits(9, 10), Bits(11, 12, 13, 14), Bits(15, 16)];

    /// <summary>Whether one name has a word of a family and the other an opposite word of it.</summary>
    public static bool Between(string a, string b)
    {
        var left = Held(a);
        if (left == 0)
            return false;
        var right = Held(b);
        foreach (var family in Families)
        {
            if ((left & family) != 0 && (right & family) != 0 && (left & family) != (right & family))
                return true;
        }

        return false;
    }

    /// <summary>The sets a name has a word of.</summary>
    private static int Held(string name)
    {
        var held = 0;
        for (var set = 0; set < Sets.Length; set++)
        {
            foreach (var word in Sets[set])
            {
                if (name.Contains(word, StringComparison.Ordinal))
                    held |= 1 << set;
            }
        }

        return held;
    }

    private static int Bits(params ReadOnlySpan<int> sets)
    {
        var bits = 0;
        foreach (var set in sets)
            bits |= 1 << set;
        return bits;
    }
}
