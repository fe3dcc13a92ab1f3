using System.Text;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>The text of a paragraph while it is read, and what stands beside it.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder aside = new();
    private SetAsideReason asideReason;

    /// <summary>The style of the paragraph.</summary>
    public string? Style { get; set; }

    /// <summary>Text boxes anchored in the paragraph.</summary>
    public List<BlockList> Boxes { get; } = [];

    /// <summary>Text set aside.</summary>
    public List<SetAside> SetAside { get; } = [];

    /// <summary>Adds text.</summary>
    public void Append(string piece) => text.Append(piece);

    /// <summary>Adds a character.</summary>
    public void Append(char c) => text.Append(c);

    /// <summary>Sets text aside; neighbouring pieces of one reason become one.</summary>
    public void Omit(SetAsideReason reason, string piece)
    {
        if (piece.Length == 0)
            return;
        if (aside.Length > 0 && asideReason != reason)
            EndAside();
        asideReason = reason;
        aside.Append(piece);
    }

    /// <summary>The text; the paragraph can then be used for another.</summary>
    public string Finish()
    {
        EndAside();
        var result = text.ToString();
        text.Clear();
        return result;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        text.Clear();
        Style = null;
        Boxes.Clear();
        SetAside.Clear();
    }

    private void EndAside()
    {
        var piece = aside.ToString();
        aside.Clear();
        if (!string.IsNullOrWhiteSpace(piece))
            SetAside.Add(new SetAside(asideReason, piece));
    }
}
