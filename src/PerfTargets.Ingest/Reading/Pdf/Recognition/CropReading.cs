namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>What the attempts at one crop gave. Two attempts that agree are taken at their word, else the surest is.</summary>
internal sealed class CropReading
{
    // An attempt as sure as this is hardly ever bettered by another one; a decimal point may be lost below it.
    private const double Sure = 75;

    private readonly List<(string Text, double Confidence, IReadOnlyList<RecognisedWord> Words)> attempts = [];
    private int best = -1;
    private bool agreed;

    /// <summary>The words; empty when nothing was read.</summary>
    public IReadOnlyList<RecognisedWord> Words => best < 0 ? [] : attempts[best].Words;

    /// <summary>true when another attempt would bring nothing.</summary>
    public bool IsSettled => agreed || (best >= 0 && attempts[best].Confidence >= Sure);

    /// <summary>Takes another attempt.</summary>
    public void Add(IReadOnlyList<RecognisedWord> words)
    {
        var (text, confidence) = (RecognisedText.Join(words), RecognisedText.Confidence(words));
        if (agreed || text.Length == 0)
            return;
        var same = attempts.FindIndex(a => a.Text == text);
        attempts.Add((text, confidence, words));
        if (same >= 0)
            (agreed, best) = (true, attempts[same].Confidence > confidence ? same : attempts.Count - 1);
        else if (best < 0 || confidence > attempts[best].Confidence)
            best = attempts.Count - 1;
    }
}
