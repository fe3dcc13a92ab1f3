using System.Globalization;
using System.Text;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>Compares the names of projects.</summary>
internal static class ProjectName
{
    /// <summary>The name as printed in its cell, else above the table; null when neither names one.</summary>
    public static string? Of(IFormHead form) =>
        string.IsNullOrWhiteSpace(form.ProjectName) ? form.HeadingProjectName : form.ProjectName;

    /// <summary>What two prints of one project's name have in common: signs, spaces and the form's own year apart. Null without a name.</summary>
    public static string? Key(IFormHead form) => Of(form) is { } name ? Key(name, form.FiscalYear) : null;

    /// <summary>What two prints of one project's name have in common; null when nothing is left of it.</summary>
    public static string? Key(string name, int? year)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var c in PrintedText.Normalise(name))
        {
            if (char.IsLetterOrDigit(c))
                kept.Append(c);
        }

        var key = kept.ToString();
        var own = year?.ToString(CultureInfo.InvariantCulture) ?? "";
        foreach (var prefix in new[] { own + "年度", own + "年" })
        {
            if (own.Length > 0 && key.Length > prefix.Length && key.StartsWith(prefix, StringComparison.Ordinal))
                key = key[prefix.Length..];
        }

        return key.Length > 0 ? key : null;
    }
}
