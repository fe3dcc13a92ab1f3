namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>
/// A CMap: how strings are cut into codes, and which CID (ISO 32000-1, 9.7.5) or which text (9.10.3) a code stands for.
/// </summary>
internal sealed class CMap
{
    /// <summary>Cuts strings into codes.</summary>
    public required Codespaces Codespaces { get; init; }

    /// <summary>Whether text is written from top to bottom.</summary>
    public bool IsVertical { get; init; }

    /// <summary>Codes, as <see cref="Key"/> gives them, to CIDs.</summary>
    public CodeRanges<int> Cids { get; init; } = CodeRanges<int>.Empty;

    /// <summary>Codes to texts, whatever the length of the code.</summary>
    public CodeRanges<string> Texts { get; init; } = CodeRanges<string>.Empty;

    /// <summary>The CMap this one adds to; null when it stands alone.</summary>
    public CMap? Parent { get; init; }

    /// <summary>How a code itself spells a text; <see cref="CodeSpelling.None"/> when it does not.</summary>
    public CodeSpelling Spelling { get; init; }

    /// <summary>true when codes are CIDs: Identity-H and Identity-V.</summary>
    public bool IsIdentity { get; init; }

    /// <summary>The character collection of a predefined CMap, as Adobe-GB1; null when it is not known.</summary>
    public string? Collection { get; init; }

    /// <summary>true when <see cref="Cids"/> is asked by the character that a code spells, not by the code.</summary>
    public bool IsKeyedByCharacter { get; init; }

    /// <summary>What a code of a length is looked up by.</summary>
    public static ulong Key(uint code, int length) => ((ulong)length << 32) | code;

    /// <summary>The CID of a code; 0 when there is none.</summary>
    public int Cid(uint code, int length)
    {
        if (IsIdentity)
            return (int)(code & 0xFFFF);
        var key = Key(code, length);
        if (IsKeyedByCharacter)
            key = CodeSpellings.Character(Spelling, code, length) is { } character ? Key((uint)character, 4) : ulong.MaxValue;
        if (Cids.TryFind(key, out var range))
            return (int)Math.Min(range.Value + (long)(key - range.First), 0xFFFF);
        return Parent?.Cid(code, length) ?? 0;
    }

    /// <summary>The text a ToUnicode CMap gives for a code; null when it has none.</summary>
    public string? Text(uint code) => Texts.TryFind(code, out var range)
        ? TargetText.CountUp(range.Value, (uint)(code - range.First))
        : Parent?.Text(code);
}
