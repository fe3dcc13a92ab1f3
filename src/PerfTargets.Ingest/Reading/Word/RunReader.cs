using System.Globalization;
using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>Reads what stands inside a paragraph: runs, fields, symbols, breaks, boxes.</summary>
internal sealed class RunReader(WordXmlReader xml, WordContext context, BodyReader body)
{
    private FieldStack fields = new();

    /// <summary>Forgets fields that are open.</summary>
    public void EndFields() => fields.Clear();

    /// <summary>Reads the element if it is known, or opens it.</summary>
    public void ReadInline(ParagraphText into)
    {
        switch (xml.Word)
        {
            case "r":
                ReadRun(into);
                break;
            case "sdtPr":
                xml.Controls.Open(xml);
                break;
            case "sdtEndPr" or "smartTagPr" or "customXmlPr":
                xml.Pass();
                break;
            case "":
                ReadOther(into, default);
                break;
        }
    }

    private void ReadRun(ParagraphText into)
    {
        var properties = new RunProperties(context.Styles.IsHidden(into.Style, null), null);
        for (var d = xml.Enter(); body.Next(d);)
        {
            switch (xml.Word)
            {
                case "rPr":
                    properties = RunProperties.Read(xml, context.Styles, into.Style);
                    break;
                case "t":
                    Write(into, properties, xml.Text());
                    break;
                case "tab" or "ptab":
                    Write(into, properties, "\t");
                    break;
                case "br" or "cr":
                    Write(into, properties, "\n");
                    break;
                case "noBreakHyphen":
                    Write(into, properties, "-");
                    break;
                case "softHyphen":
                    Write(into, properties, "\u00AD");
                    break;
                case "sym":
                    WriteSymbol(into, properties);
                    break;
                case "fldChar":
                    ReadField(into, properties);
                    break;
                case "instrText":
                    fields.Instruct(xml.Text());
                    break;
                case "delText" or "delInstrText":
                    xml.Pass();
                    break;
                case "footnoteReference":
                    AddNote(into, SetAsideReason.Footnote, context.Footnote(xml.Attribute("id")));
                    break;
                case "endnoteReference":
                    AddNote(into, SetAsideReason.Endnote, context.Endnote(xml.Attribute("id")));
                    break;
                case "rt":
                    ReadGuide(into);
                    break;
                case "txbxContent":
                    ReadBox(into);
                    break;
                case "control":
                    into.SetAside.Add(new SetAside(SetAsideReason.EmbeddedObject, xml.Attribute("name") ?? "control"));
                    break;
                case "r":
                    ReadRun(into);
                    break;
                case "":
                    ReadOther(into, properties);
                    break;
            }
        }
    }

    // Elements of other namespaces: text of formulas and drawings, word art, embedded objects.
    private void ReadOther(ParagraphText into, RunProperties properties)
    {
        switch (xml.Name)
        {
            case "t":
                Write(into, properties, xml.Text());
                break;
            case "textpath" when xml.Attribute("string") is { Length: > 0 } art && !properties.IsHidden:
                var box = new BlockList();
                box.AddParagraph(art, runsOn: false);
                into.Boxes.Add(box);
                break;
            case "OLEObject":
                into.SetAside.Add(new SetAside(SetAsideReason.EmbeddedObject, xml.Attribute("ProgID") ?? "OLE"));
                break;
        }
    }

    private void ReadField(ParagraphText into, RunProperties properties)
    {
        if (fields.Mark(xml.Attribute("fldCharType")) is { } equation)
            Write(into, properties, equation);
        into.Omit(SetAsideReason.PhoneticGuide, fields.Guide);
        for (var d = xml.Enter(); xml.Next(d);)
        {
            if (xml.Word != "ffData" || FormField.Read(xml) is not { Length: > 0 } shown)
                continue;
            if (properties.IsHidden)
                into.Omit(SetAsideReason.Hidden, shown);
            else
                into.Append(shown);
        }
    }

    private void ReadGuide(ParagraphText into)
    {
        var guide = new ParagraphText();
        for (var d = xml.Enter(); body.Next(d);)
            ReadInline(guide);
        into.Omit(SetAsideReason.PhoneticGuide, guide.Finish());
    }

    private void ReadBox(ParagraphText into)
    {
        var outer = fields;
        fields = new FieldStack();
        var box = new BlockList();
        body.ReadBlocks(box);
        into.Boxes.Add(box);
        fields = outer;
    }

    private static void AddNote(ParagraphText into, SetAsideReason kind, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            into.SetAside.Add(new SetAside(kind, text));
    }

    private void WriteSymbol(ParagraphText into, RunProperties properties)
    {
        if (!int.TryParse(xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is <= 0 or > 0xFFFF)
            return;
        var font = xml.Attribute("font");
        if (SymbolFonts.Character(font, (char)code) is { } known)
            Write(into, properties with { SymbolFont = null }, known.ToString());
        else
            Write(into, properties with { SymbolFont = font ?? "?" }, ((char)code).ToString());
    }

    private void Write(ParagraphText into, RunProperties properties, string text)
    {
        if (text.Length == 0)
            return;
        if (fields.InInstruction)
            into.Omit(SetAsideReason.FieldInstruction, text);
        else if (xml.Controls.ShowsPrompt)
            into.Omit(SetAsideReason.Placeholder, text);
        else if (properties.IsHidden)
            into.Omit(SetAsideReason.Hidden, text);
        else
            WriteShown(into, properties, text);
    }

    private void WriteShown(ParagraphText into, RunProperties properties, string text)
    {
        if (!string.IsNullOrWhiteSpace(text) && xml.Controls.TakeBox() is { } box)
        {
            into.Append(box);
            text = text.TrimStart()[1..];
        }

        into.AppendShown(text, properties.SymbolFont);
    }
}
