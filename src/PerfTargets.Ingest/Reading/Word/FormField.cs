using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>The older form fields that have no result text: check boxes and drop-down lists.</summary>
internal static class FormField
{
    /// <summary>What <c>w:ffData</c> shows: a box, or the entry chosen; "" for a text field, whose result is ordinary text.</summary>
    public static string Read(WordXmlReader xml)
    {
        var isCheckBox = false;
        bool? isTicked = null;
        var byDefault = false;
        int? chosen = null;
        var defaultEntry = 0;
        var entries = new List<string>();
        for (var d = xml.Enter(); xml.Next(d);)
        {
            switch (xml.Word)
            {
                case "checkBox":
                    isCheckBox = true;
                    break;
                case "checked":
                    isTicked = xml.IsOn();
                    break;
                case "default" when isCheckBox:
                    byDefault = xml.IsOn();
                    break;
                case "default":
                    defaultEntry = xml.Number() ?? 0;
                    break;
                case "result":
                    chosen = xml.Number();
                    break;
                case "listEntry":
                    entries.Add(xml.Attribute("val") ?? "");
                    break;
            }
        }

        if (isCheckBox)
            return (isTicked ?? byDefault ? CheckBox.Ticked : CheckBox.Empty).ToString();
        var entry = chosen ?? defaultEntry;
        return entry >= 0 && entry < entries.Count ? entries[entry] : "";
    }
}
