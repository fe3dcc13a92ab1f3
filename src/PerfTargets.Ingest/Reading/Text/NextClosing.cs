namespace PerfTargets.Ingest.Reading.Text;

/// <summary>Where the next closing bracket of a text stands. Asked from left to right, it looks at each character once.</summary>
/// <param name="text">The text.</param>
internal struct NextClosing(string text)
{
    private int bracket = -1;
    private int angle = -1;

    /// <summary>The next ] at or behind a place; -1 when there is none.</summary>
    public int Bracket(int at) => Next(']', at, ref bracket);

    /// <summary>The next &gt; at or behind a place; -1 when there is none.</summary>
    public int Angle(int at) => Next('>', at, ref angle);

    private readonly int Next(char closing, int at, ref int known)
    {
        if (known < at)
        {
            known = text.IndexOf(closing, at);
            if (known < 0)
                known = int.MaxValue;
        }

        return known == int.MaxValue ? -1 : known;
    }
}
