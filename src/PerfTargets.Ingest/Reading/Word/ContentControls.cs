using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>
/// The content controls that are open, one inside another. A control ends with the first element
/// that is not below it: the reader tells of every element, so nobody has to close one.
/// </summary>
internal sealed class ContentControls
{
    private readonly Stack<Control> open = new();

    /// <summary>true when the innermost control shows its prompt.</summary>
    public bool ShowsPrompt => open.TryPeek(out var control) && control.ShowsPrompt;

    /// <summary>An element is about to be read.</summary>
    public void See(int depth)
    {
        while (open.TryPeek(out var control) && depth <= control.Depth)
            open.Pop();
    }

    /// <summary>Reads <c>w:sdtPr</c>.</summary>
    public void Open(WordXmlReader xml)
    {
        var control = new Control(xml.Depth - 1);
        for (var d = xml.Enter(); xml.Next(d);)
        {
            if (xml.Word == "showingPlcHdr")
                control.ShowsPrompt = xml.IsOn();
            else if (xml.Name == "checkbox" && xml.Space.StartsWith(WordNamespaces.Office, StringComparison.Ordinal))
                control.Box = CheckBox.Empty;
            else if (xml.Name == "checked" && control.Box is not null)
                control.Box = xml.IsOn() ? CheckBox.Ticked : CheckBox.Empty;
        }

        // A check box shows its glyph as a prompt until it is clicked for the first time.
        if (control.Box is not null)
            control.ShowsPrompt = false;
        open.Push(control);
    }

    /// <summary>The box of the control, once: it stands for the first character of its content.</summary>
    public char? TakeBox()
    {
        if (!open.TryPeek(out var control) || control.Box is not { } box)
            return null;
        control.Box = null;
        return box;
    }

    private sealed class Control(int depth)
    {
        public int Depth { get; } = depth;

        public char? Box { get; set; }

        public bool ShowsPrompt { get; set; }
    }
}
