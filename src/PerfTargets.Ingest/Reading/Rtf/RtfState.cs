namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>What text of a group is for.</summary>
internal enum RtfTarget
{
    /// <summary>Text of the document, or of the note, header or box that is open.</summary>
    Story,

    /// <summary>Nothing: pictures, data, what other programs need.</summary>
    Nothing,

    /// <summary>The table of fonts.</summary>
    Fonts,

    /// <summary>A field's instruction.</summary>
    Instruction,

    /// <summary>A short text that is used when its group ends.</summary>
    Collected,
}

/// <summary>What has to be done when a group ends.</summary>
internal enum RtfEnding
{
    None,
    Story,
    Field,
    FormField,
    FormFieldEntry,
    ListNumber,
    ObjectClass,
    ShapeName,
    ShapeValue,
    Font,
}

/// <summary>What a group begins with from the one around it, and what ends with it.</summary>
internal struct RtfState
{
    public RtfState()
    {
    }

    public RtfTarget Target;

    /// <summary>What the group does when it ends; not passed on to groups inside.</summary>
    public RtfEnding Ending;

    /// <summary>The target outside a pair of alternatives (<c>\upr</c>), of which the second counts.</summary>
    public RtfTarget Outer;

    /// <summary>Characters of a fallback that follow a character in Unicode (<c>\uc</c>).</summary>
    public int Fallback = 1;

    /// <summary>The font (<c>\f</c>).</summary>
    public int Font = -1;

    /// <summary>Hidden (<c>\v</c>).</summary>
    public bool IsHidden;

    /// <summary>Deleted with tracked changes (<c>\deleted</c>).</summary>
    public bool IsDeleted;

    /// <summary>The paragraph stands in a table (<c>\intbl</c>).</summary>
    public bool IsInTable;

    /// <summary>How many tables the paragraph stands in (<c>\itap</c>).</summary>
    public int Depth = 1;

    /// <summary>true inside the properties of a nested row (<c>\*\nesttableprops</c>).</summary>
    public bool IsNestedRow;

    /// <summary>How many tables the paragraph stands in, 0 outside tables.</summary>
    public readonly int TableDepth => IsInTable ? Math.Max(1, Depth) : 0;
}
