using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Binding;

/// <summary>A cell on its way into a form: what it says, where it stands, and what has become of its text.</summary>
internal sealed class FormCell(string rawText, int column, Location at)
{
    private FormCell? speaker;

    /// <summary>The text with its line breaks.</summary>
    public string RawText { get; } = rawText;

    /// <summary>The text as a value; "" when blank.</summary>
    public string Text { get; } = CellText.Join(rawText);

    /// <summary>Column in the row; see <see cref="FormRow.IsSequence"/>.</summary>
    public int Column { get; } = column;

    /// <summary>Where the cell stands.</summary>
    public Location At { get; } = at;

    /// <summary>Number of columns covered.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>true when the cell stands in the column or reaches over it.</summary>
    public bool Covers(int column) => column >= Column && column < Column + ColumnSpan;

    /// <summary>The cell above that spans into this place; null for a cell of its own.</summary>
    public FormCell? SpannedBy { get; init; }

    /// <summary>
    /// The cell this one was made from when its row was put together; it shares what becomes of the text. Of several
    /// copies (a title over many forms) the first to find a place speaks for it.
    /// </summary>
    public FormCell? Origin { get; init; }

    /// <summary>true when nothing is printed here.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>true once the text has a place: a field, a label or a diagnostic.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>What became of the text, in pieces.</summary>
    public List<Placement> Placements { get; } = [];

    /// <summary>The text, or a part of it, became a field or a label or was set aside.</summary>
    public void Place(PlacementKind kind, string text, string? pointer = null)
    {
        IsUsed = true;
        Placements.Add(new Placement(kind, text, pointer));
        if (Origin is null || (Origin.IsUsed && Origin.speaker != this))
            return;
        Origin.speaker = this;
        Origin.Place(kind, text, pointer);
    }

    /// <summary>The text is a label.</summary>
    public void PlaceAsLabel() => Place(PlacementKind.Label, Text);
}

/// <summary>What became of a piece of text.</summary>
/// <param name="Kind">Field, label or diagnostic.</param>
/// <param name="Text">The piece.</param>
/// <param name="Pointer">The field; null for labels and diagnostics.</param>
internal sealed record Placement(PlacementKind Kind, string Text, string? Pointer);

/// <summary>Where a piece of text may end: nothing is dropped silently.</summary>
internal enum PlacementKind
{
    /// <summary>A value of the form.</summary>
    Field,

    /// <summary>A word that names a value.</summary>
    Label,

    /// <summary>Set aside, and said so.</summary>
    Diagnostic,
}
