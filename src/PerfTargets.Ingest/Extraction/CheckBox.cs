namespace PerfTargets.Ingest.Extraction;

/// <summary>
/// Check boxes are characters: a reader writes an empty box as □ and a ticked one as ☑,
/// wherever the source has a form control; printed boxes keep the character they have.
/// </summary>
public static class CheckBox
{
    /// <summary>The character for an empty box.</summary>
    public const char Empty = '□';

    /// <summary>The character for a ticked box.</summary>
    public const char Ticked = '☑';

    /// <summary>true for a box character, ticked or not.</summary>
    public static bool IsBox(char c) => IsEmpty(c) || IsTicked(c);

    /// <summary>true for an empty box: □ ☐ ◻ ▢ ○.</summary>
    public static bool IsEmpty(char c) => c is '□' or '☐' or '◻' or '▢' or '○';

    /// <summary>true for a ticked box: ☑ ☒ ■ √ ✓ ✔ ●.</summary>
    public static bool IsTicked(char c) => c is '☑' or '☒' or '■' or '√' or '✓' or '✔' or '●';
}
