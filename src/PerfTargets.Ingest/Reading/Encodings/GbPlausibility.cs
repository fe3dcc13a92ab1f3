namespace PerfTargets.Ingest.Reading.Encodings;

/// <summary>
/// Tells Chinese text in GB18030 from other bytes that happen to decode: nearly all of it is punctuation (rows 01-09)
/// and the common characters of GB 2312 level 1 (rows 16-55).
/// </summary>
internal static class GbPlausibility
{
    private const int LeastCommonPercent = 80;

    /// <summary>true when the two-byte characters are common ones for the most part.</summary>
    public static bool IsPlausible(ReadOnlySpan<byte> bytes)
    {
        var all = 0;
        var common = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            all++;
            var isRow = bytes[i] is (>= 0xA1 and <= 0xA9) or (>= 0xB0 and <= 0xD7);
            if (isRow && bytes[i + 1] >= 0xA1)
                common++;
            i++;
        }

        return all > 0 && common * 100 >= all * LeastCommonPercent;
    }
}
