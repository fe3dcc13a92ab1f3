using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>
/// The stable name of a finding, by which a reviewed one is recognised next time: rule, form identity
/// (unit, project, year), field pointers and normalised raw values. No path, line or time is in it.
/// </summary>
internal static class Fingerprint
{
    /// <summary>32 lower-case hexadecimal digits.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="fields">The fields the finding rests on; their order does not count.</param>
    public static string Of(string ruleId, IReadOnlyList<FieldValue> fields)
    {
        var keys = fields.Select(Key).Order(StringComparer.Ordinal);
        var text = ruleId + "\u001E" + string.Join('\u001E', keys);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }

    private static string Key(FieldValue field) => string.Join(
        '\u001F',
        PrintedText.Normalise(field.Form.Unit ?? field.Form.HeadingUnit ?? ""),
        PrintedText.Normalise(field.Form.ProjectName ?? field.Form.HeadingProjectName ?? ""),
        field.Form.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "",
        field.Pointer,
        PrintedText.Normalise(field.Raw));
}
