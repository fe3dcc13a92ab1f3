namespace PerfTargets.Ingest.Benchmarks.Scans;

/// <summary>A way in which a page of paper becomes a picture.</summary>
/// <param name="Name">As the command line calls it.</param>
/// <param name="DotsPerInch">At which the page is drawn.</param>
/// <param name="Quality">Of the JPEG, 1 to 100.</param>
/// <param name="Marks">What ImageMagick's <c>convert</c> does to the picture.</param>
internal sealed record ScanVariant(string Name, int DotsPerInch, int Quality, IReadOnlyList<string> Marks)
{
    /// <summary>All of them, the plain one first.</summary>
    public static IReadOnlyList<ScanVariant> All { get; } =
    [
        new("straight", 200, 85, []),
        new("tilt", 200, 85, ["-background", "white", "-rotate", "1"]),
        new("seal", 200, 85, Seal()),
        new("jpeg40", 200, 40, []),
        new("300dpi", 300, 85, []),
        new("noise", 200, 85, ["-seed", "1", "+level-colors", "#2a2a2a,#cfcabd", "-attenuate", "0.25", "+noise", "Gaussian"]),
    ];

    // A ring and a star of 43 mm, as ink lies: black beneath stays black.
    private static string[] Seal() =>
    [
        "(", "-size", "340x340", "xc:white",
        "-fill", "none", "-stroke", "#d8202c", "-strokewidth", "9", "-draw", "circle 170,170 170,8",
        "-fill", "#d8202c", "-stroke", "none", "-draw", "polygon 170,100 190,155 248,155 201,190 218,245 170,211 122,245 139,190 92,155 150,155",
        ")",
        "-geometry", "+900+230", "-compose", "multiply", "-composite",
    ];
}
