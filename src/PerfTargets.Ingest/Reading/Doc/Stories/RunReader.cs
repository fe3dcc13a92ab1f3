using PerfTargets.Ingest.Reading.Doc.Properties;
using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Doc.Stories;

/// <summary>Reads the characters of a paragraph: stretches that are formatted alike, fields, symbols, breaks.</summary>
internal sealed class RunReader(DocContext context)
{
    // Characters with a meaning of their own ([MS-DOC] 2.4.4, 2.9.46 sprmCFSpec).
    private const char Picture = '\u0001';
    private const char ColumnBreak = '\u000E';
    private const char FieldBegin = '\u0013';
    private const char FieldSeparator = '\u0014';
    private const char FieldEnd = '\u0015';
    private const char HardHyphen = '\u001E';
    private const char SoftHyphen = '\u001F';

    private readonly FieldStack fields = new();

    /// <summary>Forgets fields that are open.</summary>
    public void EndFields() => fields.Clear();

    /// <summary>Reads the characters of a range, none of which ends a paragraph.</summary>
    public void Read(int start, int end, int style, ParagraphText into)
    {
        for (var at = start; at < end;)
        {
            var behind = Math.Min(end, RunEnd(at));
            var properties = Properties(at, style);
            Read(context.Text.AsSpan(at, behind - at), properties, style, into);
            at = behind;
        }
    }

    /// <summary>The formatting of a character.</summary>
    public CharacterProperties Properties(int cp, int style)
    {
        var properties = default(CharacterProperties);
        var piece = context.Pieces.Find(cp);
        if (context.Characters.Find(piece.Offset(cp)) is { Length: > 0 } run)
            properties.Apply(context.Characters.Properties(run));
        if (piece.Modifier != 0)
            properties.Apply(context.Pieces.Formatting(piece, stackalloc byte[3]));
        return properties;
    }

    /// <summary>true for hidden characters: by themselves, or by their styles.</summary>
    public bool IsHidden(in CharacterProperties properties, int style) =>
        properties.Vanish ?? (context.Styles.IsHidden(style, properties.Style) != properties.TogglesVanish);

    // The character behind the stretch that stands in one piece and has one formatting.
    private int RunEnd(int cp)
    {
        var piece = context.Pieces.Find(cp);
        var at = piece.Offset(cp);
        var behind = context.Characters.Find(at) is { } run ? run.End : context.Characters.NextStart(at);
        if (piece.Width == 0 || behind == int.MaxValue)
            return Math.Max(piece.End, cp + 1);
        return Math.Max(cp + 1, Math.Min(piece.End, piece.Start + ((behind - piece.At) / piece.Width)));
    }

    private void Read(ReadOnlySpan<char> text, in CharacterProperties properties, int style, ParagraphText into)
    {
        if (properties.Symbol is { } symbol)
        {
            WriteSymbol(symbol, properties, style, text.Length, into);
            return;
        }

        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyInRange('\0', '\u001F');
            if (plain < 0)
                plain = text.Length;
            Write(text[..plain], properties, style, into);
            if (plain == text.Length)
                return;
            WriteSpecial(text[plain], properties, style, into);
            text = text[(plain + 1)..];
        }
    }

    private void WriteSpecial(char c, in CharacterProperties properties, int style, ParagraphText into)
    {
        switch (c)
        {
            case '\t':
                Write("\t", properties, style, into);
                break;
            case '\v' or '\f' or ColumnBreak:
                Write("\n", properties, style, into);
                break;
            case HardHyphen:
                Write("-", properties, style, into);
                break;
            case SoftHyphen:
                Write("\u00AD", properties, style, into);
                break;
            case FieldBegin or FieldSeparator or FieldEnd:
                MarkField(c, properties, style, into);
                break;
            case Picture:
                WritePicture(properties, style, into);
                break;
        }
    }

    private void MarkField(char c, in CharacterProperties properties, int style, ParagraphText into)
    {
        if (properties.IsDeleted)
            return;
        if (c != FieldBegin && fields.EmbeddedObject is { } program)
            into.SetAside.Add(new SetAside(SetAsideReason.EmbeddedObject, program));
        if (fields.Mark(c == FieldBegin ? "begin" : c == FieldSeparator ? "separate" : "end") is { } equation)
            Write(equation, properties, style, into);
        into.Omit(SetAsideReason.PhoneticGuide, fields.Guide);
    }

    // The character of a form field stands in the field's instruction, with its data; that of a picture or object in its place.
    private void WritePicture(in CharacterProperties properties, int style, ParagraphText into)
    {
        if (!properties.IsData)
        {
            if (!properties.IsObject && !fields.InInstruction && !properties.IsDeleted && properties.PictureAt != 0)
                into.SetAside.Add(new SetAside(SetAsideReason.Picture, ""));
            return;
        }

        var shown = FormFieldData.Read(context.Data, properties.PictureAt);
        if (properties.IsDeleted)
            into.Omit(SetAsideReason.Deleted, shown);
        else if (IsHidden(properties, style))
            into.Omit(SetAsideReason.Hidden, shown);
        else
            into.Append(shown);
    }

    private void WriteSymbol((int Font, char Character) symbol, in CharacterProperties properties, int style, int count, ParagraphText into)
    {
        var font = context.Fonts.Symbol(symbol.Font);
        if (SymbolFonts.Character(font, symbol.Character) is { } known)
            Write(new string(known, count), properties, style, into, isPlain: true);
        else
            Write(new string(symbol.Character, count), properties, style, into, font: font ?? "?");
    }

    private void Write(ReadOnlySpan<char> text, in CharacterProperties properties, int style, ParagraphText into, bool isPlain = false, string? font = null)
    {
        if (text.IsEmpty)
            return;
        if (properties.IsDeleted)
            into.Omit(SetAsideReason.Deleted, text);
        else if (fields.InInstruction)
            fields.Instruct(text);
        else if (IsHidden(properties, style))
            into.Omit(SetAsideReason.Hidden, text);
        else
            into.AppendShown(text, font ?? (isPlain ? null : context.Fonts.Symbol(properties.Font ?? context.Styles.FontOf(style, properties.Style))));
    }
}
