using System.Text;

namespace PerfTargets.Ingest.Reading.WordProcessing;

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

    /// <summary>true when it holds nothing.</summary>
    public bool IsEmpty => text.Length == 0 && aside.Length == 0 && Boxes.Count == 0 && SetAside.Count == 0;

    /// <summary>Adds text.</summary>
    public void Append(string piece) => text.Append(piece);

    /// <summary>Puts text before what is there.</summary>
    public void Prepend(string piece) => text.Insert(0, piece);

    /// <summary>Adds a character.</summary>
    public void Append(char c) => text.Append(c);

    /// <summary>Adds text as a font shows it: letters of symbol fonts are pictures.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="symbolFont">The symbol font it is set in; null for an ordinary font.</param>
    public void AppendShown(ReadOnlySpan<char> piece, string? symbolFont)
    {
        if (symbolFont is null && piece.IndexOfAnyInRange('\uF000', '\uF0FF') < 0)
        {
            text.Append(piece);
            return;
        }

        foreach (var c in piece)
            text.Append(Decode(symbolFont, c));
    }

    /// <summary>Sets text aside; neighbouring pieces of one reason become one.</summary>
    public void Omit(SetAsideReason reason, ReadOnlySpan<char> piece)
    {
        if (piece.IsEmpty)
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

    private char Decode(string? font, char code)
    {
        if (code < ' ')
            return code;
        if (SymbolFonts.Character(font, code) is { } known)
            return known;
        Omit(SetAsideReason.UnknownSymbol, FormattableString.Invariant($"{font ?? "?"} U+{(int)code:X4}"));
        return code;
    }

    private void EndAside()
    {
        var piece = aside.ToString();
        aside.Clear();
        if (!string.IsNullOrWhiteSpace(piece))
            SetAside.Add(new SetAside(asideReason, piece));
    }
}
