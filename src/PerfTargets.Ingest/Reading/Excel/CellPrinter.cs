using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading.Excel.Formats;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>What a sheet shows of a cell: the text a person reads, and a note where it is not all the cell holds.</summary>
internal sealed class CellPrinter(SharedStrings strings, StyleTable styles, bool is1904)
{
    public StyleTable Styles => styles;

    /// <summary>The text of a cell.</summary>
    /// <param name="cell">What the file says.</param>
    /// <param name="notes">Takes what is to be said of it.</param>
    public string Print(StoredCell cell, List<CellNote> notes)
    {
        var at = CellRange.Name(cell.Row, cell.Column);
        void Note(Diagnostic diagnostic) => notes.Add(new CellNote(cell.Row, cell.Column, diagnostic));
        if (cell is { Value: null, Inline: null })
        {
            if (cell.Formula is { } formula)
                Note(ExcelMessages.NotCalculated(at, formula));
            return "";
        }

        switch (cell.Kind)
        {
            case "s":
                return Text(strings.Find(cell.Value ?? "", cell.Row, cell.Column), cell, Note);
            case "inlineStr":
                return Text(cell.Inline ?? new StringItem(StringItem.Plain(cell.Value ?? ""), null), cell, Note);
            case "str":
                return Text(new StringItem(StringItem.Plain(cell.Value ?? ""), null), cell, Note);
            case "b":
                return cell.Value is "1" or "true" ? "TRUE" : "FALSE";
            case "e":
                Note(ExcelMessages.ErrorValue(at, cell.Value ?? ""));
                return cell.Value ?? "";
            default:
                return Number(cell, Note);
        }
    }

    private string Text(StringItem item, StoredCell cell, Action<Diagnostic> note)
    {
        if (item.Phonetic is { } phonetic)
            note(ExcelMessages.Phonetic(phonetic));
        var style = styles[cell.Style];
        var text = StringItem.InFont(item.Text, style.Font);
        return Keep(style.Format.Write(text), text, cell, style, note);
    }

    private string Number(StoredCell cell, Action<Diagnostic> note)
    {
        var value = cell.Value ?? "";
        var style = styles[cell.Style];
        if (cell.Kind == "d" && ExcelDate.Parse(value) is { } day)
            return Keep((style.Format == NumberFormat.General ? NumberFormat.Of(BuiltInFormats.Code(14)) : style.Format).Write(day, is1904: false), value, cell, style, note);
        return StoredNumber.Parse(value) is { } number ? Keep(style.Format.Write(number, is1904), number.Plain(), cell, style, note) : value;
    }

    private static string Keep(Shown shown, string stored, StoredCell cell, CellStyle style, Action<Diagnostic> note)
    {
        if (shown.Loss != ShownLoss.None)
            note(ExcelMessages.ShownOtherwise(shown, CellRange.Name(cell.Row, cell.Column), stored, style.Format.Code));
        return shown.Text;
    }
}
