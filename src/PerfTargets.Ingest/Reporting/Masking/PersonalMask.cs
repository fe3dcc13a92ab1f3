using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting.Masking;

/// <summary>Takes personal data out of texts of a form: names of those who signed it, telephone and identity card numbers.</summary>
internal sealed class PersonalMask
{
    private readonly IReadOnlyList<string> names;
    private readonly IReadOnlyList<string> phones;
    private readonly bool shows;

    private PersonalMask(IReadOnlyList<string> names, IReadOnlyList<string> phones, bool shows)
    {
        this.names = names;
        this.phones = phones;
        this.shows = shows;
    }

    /// <summary>Leaves every text as it is.</summary>
    public static PersonalMask Nothing { get; } = new([], [], shows: true);

    /// <summary>Masks numbers, and no name.</summary>
    public static PersonalMask Numbers { get; } = new([], [], shows: false);

    /// <summary>Masks what a form's signatures name, and numbers.</summary>
    public static PersonalMask Of(TargetForm form) => new(SignatoryNames.Of(form), SignatoryNames.PhonesOf(form), shows: false);

    /// <summary>Masks what any of several masks does.</summary>
    public static PersonalMask All(IReadOnlyList<PersonalMask> masks) => masks.Count switch
    {
        0 => Numbers,
        1 => masks[0],
        _ => new(
            [.. masks.SelectMany(mask => mask.names).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)],
            [.. masks.SelectMany(mask => mask.phones).Distinct(StringComparer.Ordinal).OrderByDescending(phone => phone.Length).ThenBy(phone => phone, StringComparer.Ordinal)],
            masks.All(mask => mask.shows)),
    };

    /// <summary>The text without personal data.</summary>
    public string Of(string text)
    {
        if (shows || text.Length < 2)
            return text;
        foreach (var phone in phones)
            text = text.Replace(phone, PersonalNumbers.MaskPhone(phone), StringComparison.Ordinal);
        foreach (var name in names)
            text = text.Replace(name, NameOf(name), StringComparison.Ordinal);
        return PersonalNumbers.Mask(text);
    }

    /// <summary>The family name and a star for each further character: 张*, 欧***.</summary>
    public static string NameOf(string name) => name[..1] + new string('*', name.Count(c => !char.IsWhiteSpace(c)) - 1);
}
