using System.Text;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>What groups and control words do: where text goes, what ends with a group, paragraphs and tables.</summary>
internal sealed class RtfGroups(RtfFonts fonts)
{
    private readonly StringBuilder collected = new();
    private RtfFormField? field;
    private string shapeProperty = "";

    public RtfStories Stories { get; } = new();

    /// <summary>Writes text where the group's text goes.</summary>
    public void Write(string text, in RtfState state)
    {
        text = Clean(text);
        switch (state.Target)
        {
            case RtfTarget.Story:
                Stories.Current.Write(text, state, fonts.Symbol(state.Font));
                break;
            case RtfTarget.Instruction:
                Stories.Current.Fields.Instruct(text);
                break;
            case RtfTarget.Collected or RtfTarget.Fonts:
                collected.Append(text);
                break;
        }
    }

    /// <summary>Does what a control word says.</summary>
    public void Apply(string word, int? number, ref RtfState state)
    {
        if (state.Target is RtfTarget.Story or RtfTarget.Instruction && RtfParagraphs.Apply(word, number, ref state, Stories.Current))
            return;
        switch (word)
        {
            case "f" when state.Target == RtfTarget.Fonts:
                collected.Clear();
                fonts.Begin(number ?? 0);
                state.Ending = RtfEnding.Font;
                break;
            case "f":
                state.Font = number ?? -1;
                break;
            case "fcharset":
                fonts.SetCharset(number ?? 1);
                break;
            case "deff":
                fonts.Default = number ?? -1;
                break;
            case "fonttbl":
                state.Target = RtfTarget.Fonts;
                break;
            case "plain":
                (state.Font, state.IsHidden, state.IsDeleted) = (-1, false, false);
                break;
            case "v":
                state.IsHidden = number != 0;
                break;
            case "deleted":
                state.IsDeleted = number != 0;
                break;
            case "fftype":
                (field ??= new()).Kind = number ?? 0;
                break;
            case "ffres":
                (field ??= new()).Result = number ?? 0;
                break;
            case "ffdefres":
                (field ??= new()).Default = number ?? 0;
                break;
            case "upr":
                (state.Outer, state.Target) = (state.Target, RtfTarget.Nothing);
                break;
            case "ud":
                state.Target = state.Outer;
                break;
            default:
                if (state.Target != RtfTarget.Nothing || word is "sn" or "sv" or "shptxt" or "dptxbxtext" or "mr" or "ffl")
                    Begin(word, ref state);
                break;
        }
    }

    /// <summary>Does what ends with a group.</summary>
    /// <param name="ended">The group.</param>
    /// <param name="around">The group around it.</param>
    public void End(in RtfState ended, in RtfState around)
    {
        switch (ended.Ending)
        {
            case RtfEnding.Story:
                Stories.End(ended);
                break;
            case RtfEnding.Field:
                Mark("end", around);
                break;
            case RtfEnding.FormField:
                Stories.Current.Write(field?.Shown() ?? "", around with { Target = RtfTarget.Story }, null, isControl: true);
                break;
            case RtfEnding.FormFieldEntry:
                (field ??= new()).Entries.Add(Collected());
                break;
            case RtfEnding.ListNumber:
                Stories.Current.Write(ListNumber(Collected(), fonts.Symbol(ended.Font)), around, null);
                break;
            case RtfEnding.ObjectClass:
                Stories.Current.Paragraph.SetAside.Add(new SetAside(SetAsideReason.EmbeddedObject, Collected()));
                break;
            case RtfEnding.ShapeName:
                shapeProperty = Collected();
                break;
            case RtfEnding.ShapeValue when shapeProperty == "gtextUNICODE" && Collected() is { Length: > 0 } art:
                Stories.Begin(RtfStoryKind.Box);
                Stories.Current.Write(art, new RtfState(), null);
                Stories.End(new RtfState());
                break;
            case RtfEnding.Font:
                fonts.SetName(Collected());
                break;
        }
    }

    private void Begin(string word, ref RtfState state)
    {
        switch (word)
        {
            case "field":
                state.Ending = RtfEnding.Field;
                Stories.Current.Fields.Mark("begin");
                break;
            case "fldinst":
                state.Target = RtfTarget.Instruction;
                break;
            case "fldrslt":
                SayUnread();
                Mark("separate", state);
                break;
            case "formfield":
                field = new RtfFormField();
                (state.Target, state.Ending) = (RtfTarget.Nothing, RtfEnding.FormField);
                break;
            case "footnote" or "annotation" or "shptxt" or "dptxbxtext":
                BeginStory(word == "footnote" ? RtfStoryKind.Footnote : word == "annotation" ? RtfStoryKind.Comment : RtfStoryKind.Box, ref state);
                break;
            case "ftnalt" when Stories.Current.Kind == RtfStoryKind.Footnote:
                Stories.Current.Kind = RtfStoryKind.Endnote;
                break;
            case "header" or "headerl" or "headerr" or "headerf":
                BeginStory(RtfStoryKind.Header, ref state);
                break;
            case "footer" or "footerl" or "footerr" or "footerf":
                BeginStory(RtfStoryKind.Footer, ref state);
                break;
            case "listtext" or "pntext":
                Collect(RtfEnding.ListNumber, ref state);
                break;
            case "ffl":
                Collect(RtfEnding.FormFieldEntry, ref state);
                break;
            case "objclass":
                Collect(RtfEnding.ObjectClass, ref state);
                break;
            case "sn":
                Collect(RtfEnding.ShapeName, ref state);
                break;
            case "sv":
                Collect(RtfEnding.ShapeValue, ref state);
                break;
            case "pict":
                if (state.Target == RtfTarget.Story)
                    Stories.Current.Paragraph.SetAside.Add(new SetAside(SetAsideReason.Picture, ""));
                state.Target = RtfTarget.Nothing;
                break;
            case "shp" or "do" or "moMath" or "moMathPara":
                state.Target = RtfTarget.Nothing;
                break;
            case "mr":
                state.Target = RtfTarget.Story;
                break;
        }
    }

    // A form field without its data, as some programs write it: whether the box was ticked is not known.
    private void SayUnread()
    {
        var fields = Stories.Current.Fields;
        if (field is null && fields.FormField is { } kind)
            Stories.Current.Paragraph.SetAside.Add(new SetAside(SetAsideReason.EmbeddedObject, kind));
        field = null;
    }

    private void BeginStory(RtfStoryKind kind, ref RtfState state)
    {
        Stories.Begin(kind);
        state = new RtfState { Fallback = state.Fallback, Ending = RtfEnding.Story };
    }

    private void Collect(RtfEnding ending, ref RtfState state)
    {
        collected.Clear();
        (state.Target, state.Ending) = (RtfTarget.Collected, ending);
    }

    // Characters without a shape are none: codes of the program that wrote the text.
    private static string Clean(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0
        ? text
        : string.Concat(text.Where(c => c is >= ' ' or '\t' or '\n'));

    private string Collected()
    {
        var text = collected.ToString();
        collected.Clear();
        return text;
    }

    private void Mark(string kind, in RtfState around)
    {
        var story = Stories.Current;
        if (story.Fields.Mark(kind) is { } equation)
            story.Write(equation, around, null, isControl: true);
        story.Paragraph.Omit(SetAsideReason.PhoneticGuide, story.Fields.Guide);
    }

    // A bullet is decoration, but a box is a box. A tab behind a number is a space behind a digit or letter, else nothing.
    private static string ListNumber(string written, string? symbolFont)
    {
        var number = written.TrimEnd('\t').TrimStart(' ');
        if (number is [var bullet] && (symbolFont is not null || bullet is '•' or '·' or (>= '\uF000' and <= '\uF0FF')))
            return SymbolFonts.Character(symbolFont, bullet) is { } glyph && CheckBox.IsBox(glyph) && glyph is not ('○' or '●' or '■') ? glyph.ToString() : "";
        return written.EndsWith('\t') && number.Length > 0 && char.IsAsciiLetterOrDigit(number[^1]) ? number + " " : number;
    }
}
