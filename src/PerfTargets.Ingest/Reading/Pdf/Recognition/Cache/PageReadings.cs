using System.Security.Cryptography;
using System.Text;
using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition.Cache;

/// <summary>Reads the crops of a few pages, except those of pages that were read before.</summary>
/// <param name="cache">The pages read before; null for none.</param>
internal sealed class PageReadings(PageCache? cache)
{
    /// <summary>Reads the crops of some pages.</summary>
    /// <param name="crops">The crops to read.</param>
    /// <param name="badEnd">The first bad end of a program; null when all went well.</param>
    public delegate IReadOnlyList<RecognisedWord>[] Reading(CropList crops, out ProgramEnd? badEnd);

    /// <summary>The words of each crop.</summary>
    /// <param name="drafts">The pages.</param>
    /// <param name="crops">Their crops.</param>
    /// <param name="read">Reads those that are not known.</param>
    /// <param name="badEnds">By page: how a program ended badly; null for a page that is read.</param>
    public IReadOnlyList<RecognisedWord>[] Read(IReadOnlyList<PageDraft> drafts, CropList crops, Reading read, out ProgramEnd?[] badEnds)
    {
        var pages = drafts.Select(d => d.Stretches.Where(s => s.Sign is null).Select(s => s.Crop).Distinct().ToList()).ToList();
        var keys = cache is null ? [] : pages.ConvertAll(page => KeyOf(cache.Reader, page, crops));
        var words = new IReadOnlyList<RecognisedWord>?[crops.Count];
        var known = new bool[pages.Count];
        for (var i = 0; i < keys.Count; i++)
        {
            if (pages[i].Count == 0 || cache!.Find(keys[i], pages[i].Count) is not { } found)
                continue;
            known[i] = true;
            for (var crop = 0; crop < found.Count; crop++)
                words[pages[i][crop]] = found[crop];
        }

        var missing = Enumerable.Range(0, crops.Count).Where(crop => words[crop] is null).ToList();
        var fresh = read(crops.Only(missing), out var badEnd);
        for (var i = 0; i < missing.Count; i++)
            words[missing[i]] = fresh[i];
        badEnds = [.. known.Select(isKnown => isKnown ? null : badEnd)];
        for (var i = 0; i < keys.Count && badEnd is null; i++)
        {
            if (!known[i] && pages[i].Count > 0)
                cache!.Keep(keys[i], pages[i].ConvertAll(crop => words[crop]!));
        }

        return words!;
    }

    // What is read are the crops alone: the key needs nothing else of the page, and holds however they were found.
    private static string KeyOf(string reader, List<int> page, CropList crops)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(Encoding.UTF8.GetBytes(reader + "\n"));
        foreach (var crop in page)
            sha.AppendData(Encoding.UTF8.GetBytes(crops.KeyOf(crop) + "\n"));
        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
