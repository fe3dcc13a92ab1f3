namespace PerfTargets.Ingest.Storage.Submissions;

/// <summary>Finds the version that a form took the place of.</summary>
internal static class Formers
{
    /// <summary>
    /// The newest version that each form took the place of: what its path held before, what gave way to it at another
    /// path, or, when no other form of the identity is there, what has been taken away.
    /// </summary>
    /// <param name="versions">Every version of every form.</param>
    /// <param name="superseded">The forms that gave way.</param>
    /// <returns>Key of the former, by key of the form that holds.</returns>
    public static IReadOnlyDictionary<long, long> Find(IEnumerable<FormVersion> versions, IReadOnlyList<(FormVersion Former, FormVersion Later)> superseded)
    {
        var gaveWay = superseded.Select(pair => pair.Former.Form).ToHashSet();
        var takers = superseded.ToLookup(pair => pair.Later.Form, pair => pair.Former.Form);
        var found = new Dictionary<long, long>();
        foreach (var group in versions.Where(version => version.Identity.IsComplete).GroupBy(version => version.Identity))
        {
            var all = group.ToList();
            var standing = all.FindAll(version => version.Stands && !gaveWay.Contains(version.Form));
            foreach (var form in standing.Count > Supersession.MostVersions ? [] : standing)
            {
                // Two forms of one name in the document: which of the former ones it was cannot be told.
                if (all.Exists(other => other.Document == form.Document && other.Form != form.Form))
                    continue;
                var former = all
                    .Where(other => other.Sha256 != form.Sha256 && SameImplementer(form, other))
                    .Where(other => takers[form.Form].Contains(other.Form) || WasReplaced(form, other) || (standing.Count == 1 && HasGone(form, other)))
                    .Where(other => !all.Exists(twin => twin.Document == other.Document && twin.Form != other.Form))
                    .OrderBy(other => other.Run).ThenBy(other => other.Document)
                    .LastOrDefault();
                if (former is not null)
                    found.Add(form.Form, former.Form);
            }
        }

        return found;
    }

    private static bool WasReplaced(FormVersion form, FormVersion other) =>
        other.Path == form.Path && other.State == Tables.DocumentState.Superseded && other.Document < form.Document;

    private static bool HasGone(FormVersion form, FormVersion other) =>
        other.State is Tables.DocumentState.Gone && Supersession.IsLater(other, form);

    private static bool SameImplementer(FormVersion form, FormVersion other) =>
        form.Implementer is null || other.Implementer is null || form.Implementer == other.Implementer;
}
