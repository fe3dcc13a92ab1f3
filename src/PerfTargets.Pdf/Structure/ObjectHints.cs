namespace PerfTargets.Pdf.Structure;

/// <summary>Guesses what an object is without reading it.</summary>
internal static class ObjectHints
{
    /// <summary>The hints in an object's text.</summary>
    public static ObjectHint Of(ReadOnlySpan<byte> body)
    {
        var hint = ObjectHint.None;
        if (body.IndexOf("/ObjStm"u8) >= 0)
            hint |= ObjectHint.ObjectStream;
        if (body.IndexOf("/XRef"u8) >= 0)
            hint |= ObjectHint.CrossReference;
        if (body.IndexOf("/Catalog"u8) >= 0)
            hint |= ObjectHint.Catalog;
        if (body.IndexOf("/Page"u8) >= 0)
            hint |= ObjectHint.Page;
        if (body.IndexOf("/Standard"u8) >= 0)
            hint |= ObjectHint.Encryption;
        return hint;
    }
}
