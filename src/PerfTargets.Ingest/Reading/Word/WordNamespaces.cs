namespace PerfTargets.Ingest.Reading.Word;

/// <summary>The namespaces of a Word document, transitional and strict.</summary>
internal static class WordNamespaces
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string Vml = "urn:schemas-microsoft-com:vml";

    /// <summary>What the names of Microsoft's own extensions begin with: drawing shapes, later versions of Word.</summary>
    public const string Office = "http://schemas.microsoft.com/office/";

    /// <summary>Names the reader compares with.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Transitional, Strict, Relationships, StrictRelationships, Compatibility, Word2010, Vml];

    public static bool IsWord(string space) => space == Transitional || space == Strict;

    public static bool IsKnown(string space) => space == Vml || IsWord(space);
}
