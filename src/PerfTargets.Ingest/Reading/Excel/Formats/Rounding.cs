namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>Tells rounding that matters from rounding that does not.</summary>
internal static class Rounding
{
    // A fen of an amount in 万元 is 0.000001.
    private const int PlacesThatMatter = 6;

    /// <summary>true when the rounded number differs in the first six places behind the point.</summary>
    public static bool Matters(StoredNumber number, StoredNumber rounded) =>
        number.Round(PlacesThatMatter) != rounded.Round(PlacesThatMatter);
}
