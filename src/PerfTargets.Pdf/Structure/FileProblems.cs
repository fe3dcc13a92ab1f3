namespace PerfTargets.Pdf.Structure;

/// <summary>Says what is wrong with a file as a whole.</summary>
internal static class FileProblems
{
    /// <summary>How far from its end a whole file has its last mark (ISO 32000-1, Annex H, note 18).</summary>
    private const int EndReach = 1024;

    /// <summary>The problems, as far as the file was read by now.</summary>
    public static IReadOnlyList<PdfProblem> Of(PdfFile file)
    {
        var problems = new List<PdfProblem>();
        if (file.IsRebuilt || file.Store.HasMisplaced)
            problems.Add(new(PdfProblemCode.CrossReferenceRebuilt, null, 1));
        if (file.IsRebuilt && IsCut(file.Store.File.Span))
            problems.Add(new(PdfProblemCode.Truncated, null, 1));
        if (file.LostPages > 0)
            problems.Add(new(PdfProblemCode.PageDamaged, null, 1));
        if (file.Store.Limit.IsReached)
            problems.Add(new(PdfProblemCode.LimitReached, null, 1));
        return problems;
    }

    private static bool IsCut(ReadOnlySpan<byte> file) =>
        file[Math.Max(0, file.Length - EndReach)..].IndexOf("startxref"u8) < 0;
}
