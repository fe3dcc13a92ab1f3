using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Reconciliation.Expectations;

/// <summary>A unit's name taken apart for comparison: the place it belongs to, and what it is.</summary>
internal sealed partial class ComparedUnit
{
    private const int LengthForTwo = 8;

    private const string Digits = "零一二三四五六七八九";

    private readonly string spelling;
    private readonly string area;
    private readonly string core;
    private readonly string coreKey;
    private readonly string telling;
    private readonly string folded;

    // 临澜一中 for 临澜县一中; null where no place is named.
    private readonly string? withoutLevel;

    /// <summary>Takes a name apart.</summary>
    /// <param name="printed">As printed.</param>
    public ComparedUnit(string printed)
    {
        Key = UnitName.Key(printed);
        spelling = UnitName.Spelling(printed);
        area = Area().Match(spelling).Value;
        core = FoldSchool(spelling[area.Length..]);
        coreKey = UnitName.Key(core);
        telling = NameLikeness.TellingOf(core);
        folded = FoldSchool(spelling);
        withoutLevel = area.Length > 2 ? string.Concat(area.AsSpan(0, area.Length - 1), core) : null;
    }

    /// <summary>What all customary spellings of the name have in common.</summary>
    public string Key { get; }

    /// <summary>Whether the names are not the same and yet may be one unit's: for a person to decide.</summary>
    public bool IsNear(ComparedUnit other)
    {
        if (Key == other.Key || core.Length == 0 || other.core.Length == 0)
            return false;
        if (NameLikeness.IsMistyped(spelling, other.spelling) || withoutLevel == other.folded || other.withoutLevel == folded)
            return true;
        if (!AreasAgree(other))
            return false;
        return coreKey == other.coreKey || (telling == other.telling && NameLikeness.IsSlip(core, other.core, LengthForTwo));
    }

    /// <summary>One place is not named, or is the end of the other: 财政局, 县财政局, 临澜县财政局.</summary>
    private bool AreasAgree(ComparedUnit other) =>
        area.EndsWith(other.area, StringComparison.Ordinal) || other.area.EndsWith(area, StringComparison.Ordinal);

    /// <summary>第一中学, 第1中学 and 一中 become one.</summary>
    private static string FoldSchool(string name) => School().Replace(name, match =>
        string.Concat(match.Groups[1].Value.Select(c => char.IsAsciiDigit(c) ? Digits[c - '0'] : c)) + match.Groups[2].Value[0]);

    // 市场, 市政 and 区域 do not begin with a place.
    [GeneratedRegex(@"^(?:(?:\p{L}{2,5}?(?:省|市|县|区|旗|州|盟))+|(?:市(?![场政容民])|区(?![域划])|县|省|旗))(?=.{2})")]
    private static partial Regex Area();

    [GeneratedRegex("第?([0-9一二三四五六七八九十]+)(中学|小学|幼儿园|中|小|幼)$")]
    private static partial Regex School();
}
