using AngleSharp.Dom;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>The text of a form control: what a person has filled in or chosen.</summary>
internal static class FormControl
{
    /// <summary>The text as it is shown; "" for a control that shows none.</summary>
    public static string Text(IElement control) => control.LocalName switch
    {
        "input" => Input(control),
        "select" => Selected(control),
        _ => control.TextContent,
    };

    /// <summary>The caption of a push button: seen, but no content; "" for other controls.</summary>
    public static string Caption(IElement control) =>
        control.LocalName == "input" && Type(control) is "submit" or "reset" or "button" ? control.GetAttribute("value") ?? "" : "";

    private static string Type(IElement input) => input.GetAttribute("type")?.Trim().ToLowerInvariant() ?? "text";

    private static string Input(IElement input) => Type(input) switch
    {
        "checkbox" or "radio" => (input.HasAttribute("checked") ? CheckBox.Ticked : CheckBox.Empty).ToString(),
        "hidden" or "password" or "submit" or "reset" or "button" or "image" or "file" => "",
        _ => input.GetAttribute("value") ?? "",
    };

    // A list shows its first option when none is chosen; an option without a value is only a prompt.
    private static string Selected(IElement select)
    {
        var options = select.QuerySelectorAll("option");
        var chosen = options.Where(o => o.HasAttribute("selected")).ToList();
        if (select.HasAttribute("multiple"))
            return string.Join('\n', chosen.Select(Label));
        if (chosen.Count > 0)
            return Label(chosen[^1]);
        return options.FirstOrDefault(o => !o.HasAttribute("disabled")) is { } first && first.GetAttribute("value") != "" ? Label(first) : "";
    }

    private static string Label(IElement option) => option.GetAttribute("label") is { Length: > 0 } label ? label : option.TextContent.Trim();
}
