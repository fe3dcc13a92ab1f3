using System.Text;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Doc.Stories;

/// <summary>The older form fields that have no result text ([MS-DOC] 2.9.157 NilPICFAndBinData, 2.9.78 FFData): check boxes and drop-down lists.</summary>
internal static class FormFieldData
{
    private const int CheckBoxKind = 1;
    private const int DropDownKind = 2;

    // iRes when nothing was chosen: the default holds.
    private const int Undefined = 25;

    /// <summary>What the field shows: a box, or the entry chosen; "" for a text field, whose result is ordinary text.</summary>
    /// <param name="data">The stream Data.</param>
    /// <param name="at">Where the field stands in it.</param>
    public static string Read(ReadOnlySpan<byte> data, int at)
    {
        var field = data.Part((long)(uint)at + data.U16((uint)at + 4L), data.U32((uint)at));
        if (field.U32(0) != 0xFFFFFFFF)
            return "";
        var bits = field.U16(4);
        var kind = bits & 3;
        var result = (bits >> 2) & 0x1F;
        if (kind is not (CheckBoxKind or DropDownKind))
            return "";
        var behindName = Behind(field, 10);
        var chosen = result == Undefined ? field.U16(behindName) : result;
        if (kind == CheckBoxKind)
            return (chosen == 1 ? CheckBox.Ticked : CheckBox.Empty).ToString();

        // The default, then five texts: format, help, status line, the macros for entry and exit.
        var entries = behindName + 2;
        for (var i = 0; i < 5; i++)
            entries = Behind(field, entries);
        return Entry(field, entries, chosen);
    }

    // A text behind its length, with a zero behind it.
    private static long Behind(ReadOnlySpan<byte> field, long at) => at + 2 + (field.U16(at) * 2L) + 2;

    // STTB ([MS-DOC] 2.2.4): the mark of Unicode, a number, two bytes, then each entry behind its length.
    private static string Entry(ReadOnlySpan<byte> field, long at, int chosen)
    {
        if (field.U16(at) != 0xFFFF || chosen >= field.U16(at + 2))
            return "";
        at += 6;
        for (var i = 0; i < chosen; i++)
            at += 2 + (field.U16(at) * 2L);
        return Encoding.Unicode.GetString(field.Part(at + 2, field.U16(at) * 2L & ~1L));
    }
}
