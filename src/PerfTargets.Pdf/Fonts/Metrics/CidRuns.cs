using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts.Metrics;

/// <summary>The form that /W and /W2 have: "first [values …]" and "first last values".</summary>
internal static class CidRuns
{
    /// <summary>Reads the runs; what does not fit the form is passed over.</summary>
    /// <param name="array">The array; null gives none.</param>
    /// <param name="size">Values for each CID.</param>
    public static IEnumerable<(uint First, uint Last, double[] Values)> Read(PdfArray? array, int size)
    {
        for (var i = 0; i < (array?.Count ?? 0);)
        {
            if (array!.Number(i++) is not { } number)
                continue;
            var first = (uint)Math.Clamp(number, 0, 0xFFFF);
            if (array[i] is PdfArray list)
            {
                for (var j = 0; j + size <= list.Count && first <= 0xFFFF; j += size, first++)
                {
                    if (Values(list, j, size) is { } values)
                        yield return (first, first, values);
                }

                i++;
            }
            else if (array.Number(i) is { } last && Values(array, i + 1, size) is { } values)
            {
                yield return (first, (uint)Math.Clamp(last, 0, 0xFFFF), values);
                i += 1 + size;
            }
        }
    }

    private static double[]? Values(PdfArray array, int at, int size)
    {
        var values = new double[size];
        for (var i = 0; i < size; i++)
        {
            if (array.Number(at + i) is not { } value)
                return null;
            values[i] = value;
        }

        return values;
    }
}
