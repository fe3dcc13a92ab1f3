using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

namespace PerfTargets.Ingest.Reconciliation.Expectations;

/// <summary>Compares the name of an expected project with those of forms.</summary>
internal static partial class ComparedProject
{
    private const int LengthForTwo = 12;

    /// <summary>Whether two names, as <see cref="ProjectName.Key(string, int?)"/> gives them, are not the same and yet may be one project's.</summary>
    public static bool IsNear(string one, string other)
    {
        if (one == other)
            return false;
        var (left, right) = (Year().Replace(one, ""), Year().Replace(other, ""));
        return left.Length > 0 && right.Length > 0 && (left == right || NameLikeness.IsNear(left, right, LengthForTwo));
    }

    [GeneratedRegex("(?:19|20)[0-9]{2}年?度?")]
    private static partial Regex Year();
}
