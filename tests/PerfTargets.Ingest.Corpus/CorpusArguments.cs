using System.Globalization;

namespace PerfTargets.Ingest.Corpus;

/// <summary>What the program was asked to write.</summary>
public sealed record CorpusArguments
{
    /// <summary>How it is called.</summary>
    public const string Usage =
        "corpus DIR COUNT [SEED] [FORMAT] [--noise] [--faults] [--expected] [--tree FOLDERS] [--threads N]\n"
        + "FORMAT: celldump, rowdump, html, docx, xlsx, pdf, pdf-landscape, pdf-small, pdf-borderless, mixed, hostile";

    /// <summary>The folder; made when it is not there.</summary>
    public required string Folder { get; init; }

    /// <summary>Number of documents.</summary>
    public required int Count { get; init; }

    /// <summary>The same seed gives the same bytes.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>A format's name, mixed or hostile.</summary>
    public string Format { get; init; } = "docx";

    /// <summary>Whether the documents are written with noise of every kind.</summary>
    public bool Noise { get; init; }

    /// <summary>Whether one fault is planted in each document.</summary>
    public bool Faults { get; init; }

    /// <summary>Whether the expected canonical JSON is written.</summary>
    public bool Expected { get; init; }

    /// <summary>Number of unit folders the documents are spread over; 0 for none, and numbers for names.</summary>
    public int Folders { get; init; }

    /// <summary>Number of threads; the bytes do not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Reads the arguments; null when they make no sense.</summary>
    public static CorpusArguments? Parse(IReadOnlyList<string> arguments)
    {
        var (places, options) = (new List<string>(), new Dictionary<string, int>());
        for (var at = 0; at < arguments.Count; at++)
        {
            if (!arguments[at].StartsWith("--", StringComparison.Ordinal))
                places.Add(arguments[at]);
            else if (arguments[at] is "--tree" or "--threads")
                options[arguments[at]] = at + 1 < arguments.Count && Number(arguments[++at]) is { } number ? number : -1;
            else
                options[arguments[at]] = 1;
        }

        string[] known = ["--noise", "--faults", "--expected", "--tree", "--threads"];
        if (places.Count is < 2 or > 4 || Number(places[1]) is not { } count || options.Any(option => !known.Contains(option.Key) || option.Value < 1))
            return null;
        ulong seed = 1;
        if (places.Count > 2 && !ulong.TryParse(places[2], NumberStyles.None, CultureInfo.InvariantCulture, out seed))
            return null;
        var format = places.Count > 3 ? places[3] : "docx";
        if (format is not ("mixed" or "hostile") && Writers.CorpusFormats.List.All(one => one.Name != format))
            return null;
        return new CorpusArguments
        {
            Folder = places[0],
            Count = count,
            Seed = seed,
            Format = format,
            Noise = options.ContainsKey("--noise"),
            Faults = options.ContainsKey("--faults"),
            Expected = options.ContainsKey("--expected"),
            Folders = options.GetValueOrDefault("--tree"),
            Threads = options.GetValueOrDefault("--threads", Environment.ProcessorCount),
        };
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
