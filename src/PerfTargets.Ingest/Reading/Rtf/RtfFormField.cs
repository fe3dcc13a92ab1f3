using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>The older form fields that have no result text: check boxes and drop-down lists (<c>\*\formfield</c>).</summary>
internal sealed class RtfFormField
{
    private const int CheckBoxKind = 1;
    private const int DropDownKind = 2;

    // \ffres when nothing was chosen: the default holds.
    private const int Undefined = 25;

    public int Kind { get; set; }

    public int Result { get; set; } = Undefined;

    public int Default { get; set; }

    /// <summary>The entries of a drop-down list.</summary>
    public List<string> Entries { get; } = [];

    /// <summary>What the field shows; "" for a text field, whose result is ordinary text.</summary>
    public string Shown()
    {
        var chosen = Result == Undefined ? Default : Result;
        return Kind switch
        {
            CheckBoxKind => (chosen == 1 ? CheckBox.Ticked : CheckBox.Empty).ToString(),
            DropDownKind when chosen >= 0 && chosen < Entries.Count => Entries[chosen],
            _ => "",
        };
    }
}
