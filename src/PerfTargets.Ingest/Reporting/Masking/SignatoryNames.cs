using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting.Masking;

/// <summary>The persons who signed a form, and their telephone numbers: what a report must not spread.</summary>
internal static partial class SignatoryNames
{
    /// <summary>Names on a form, the longest first.</summary>
    public static IReadOnlyList<string> Of(TargetForm form)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        if (form.Signatures is { } signatures)
        {
            Add(names, signatures.Preparer);
            Add(names, signatures.Head);
            foreach (var review in signatures.Reviews)
                Add(names, review.Text);
        }

        foreach (var field in form.OtherFields.Where(field => PersonLabel().IsMatch(field.Label)))
            Add(names, field.Text);
        return [.. names.OrderByDescending(name => name.Length)];
    }

    /// <summary>Telephone numbers on a form, as printed.</summary>
    public static IReadOnlyList<string> PhonesOf(TargetForm form) =>
    [
        .. form.OtherFields.Where(field => PhoneLabel().IsMatch(field.Label)).Select(field => field.Text).Append(form.Signatures?.Phone)
            .OfType<string>().Where(text => text.Count(char.IsDigit) >= 5).Distinct(StringComparer.Ordinal),
    ];

    private static void Add(SortedSet<string> names, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        foreach (var printed in Separator().Split(Spaced().Replace(text, "$1")))
        {
            var name = Role().Replace(printed, "");
            if (name.Length is < 2 or > 4 && !(name.Contains('·', StringComparison.Ordinal) && name.Length <= 15))
                continue;
            if (Verdict().IsMatch(name) || Office().IsMatch(name))
                continue;
            names.Add(name);

            // 张　三 is printed with a space as often as without.
            if (name.Length == 2)
            {
                names.Add(name[..1] + " " + name[1..]);
                names.Add(name[..1] + "\u3000" + name[1..]);
                names.Add(name[..1] + "  " + name[1..]);
            }
        }
    }

    [GeneratedRegex("负责人|联系人|填表人|填报人|经办人|审核人|复核人|制表人|法定代表人|姓名|签字|签名")]
    private static partial Regex PersonLabel();

    [GeneratedRegex("电话|手机|联系方式|传真|身份证")]
    private static partial Regex PhoneLabel();

    [GeneratedRegex(@"(?<![\p{IsCJKUnifiedIdeographs}])(\p{IsCJKUnifiedIdeographs})\s+(?=\p{IsCJKUnifiedIdeographs}(?!\p{IsCJKUnifiedIdeographs}))")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"[^\p{IsCJKUnifiedIdeographs}·]+")]
    private static partial Regex Separator();

    /// <summary>What stands before or behind a name in its cell.</summary>
    [GeneratedRegex("^(上报|申报|报送|情况|按|建议|同意|已审核|审核人|审核|负责人|填表人|签字|签名|经办人|联系人)+|(同意|审核通过|局长|主任|科长|股长|（签字）)+$")]
    private static partial Regex Role();

    [GeneratedRegex("^(上报|申报|报送|情况|按|建议|同意|不同意|属实|通过|合格|已审|审核|年|月|日|无|电话|手机|日期|盖章|公章|签章|年月日|情况属实|同意上报|同意申报|审核通过|已审核)")]
    private static partial Regex Verdict();

    /// <summary>The cell names an office and not a person.</summary>
    [GeneratedRegex("(办公室|财务室|股室|科室|股|科|处|局|委|院|校|所|站|办|部|队|组|中心|会计|出纳|单位|财务)$")]
    private static partial Regex Office();
}
