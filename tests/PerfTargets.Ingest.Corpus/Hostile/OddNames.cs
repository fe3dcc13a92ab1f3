namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>Good files under names that scripts and addresses trip over.</summary>
internal static class OddNames
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        Named("name-with-spaces", "docx", "docx", "  绩效 目标 表  "),
        Named("name-with-line-end", "html", "html", "绩效\n目标表"),
        Named("name-with-emoji", "rowdump", "txt", "绩效😀目标👩‍👩‍👧表"),
        Named("name-very-long", "docx", "docx", string.Concat(Enumerable.Repeat("绩效目标表", 16))),
        Named("name-with-address-signs", "pdf", "pdf", "a#b%41%zz?c&d=e+f;g"),
        Named("name-like-an-option", "rowdump", "txt", "--help"),
        Named("name-with-quotes", "html", "html", "it's \"quoted\" `x` $(y) 'z"),
        Named("name-from-right-to-left", "rowdump", "txt", "绩效\u202Etxt.cod"),
        Named("name-of-combining-signs", "docx", "docx", "e\u0301\u0302\u0303 と゛"),
        Named("name-with-backslash", "rowdump", "txt", "C:\\绩效\\表"),
    ];

    private static HostileKind Named(string kind, string format, string extension, string name) =>
        new(kind, extension, HostileExpectation.StillRead, random => GoodFile.Write(random, format)) { FileName = name };
}
