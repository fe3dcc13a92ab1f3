using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>Reads options with check boxes before or behind them: 产业发展□ 行政专项☑, ☑新增项目 □延续项目.</summary>
internal static class CheckBoxList
{
    /// <summary>The options; null when the text has no box.</summary>
    public static ProjectType? Parse(string text)
    {
        if (!text.Any(CheckBox.IsBox))
            return null;

        var options = new List<string>();
        var selected = new List<string>();
        var boxFirst = CheckBox.IsBox(text.TrimStart()[0]);
        var start = 0;
        var ticked = false;
        var open = false;
        void Close(int end, bool isTicked)
        {
            var option = text[start..end].Trim(' ', '\u3000', '\u00A0', '、', '，', ',', ';', '；', '(', ')');
            if (option.Length == 0)
                return;
            options.Add(option);
            if (isTicked)
                selected.Add(option);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!CheckBox.IsBox(text[i]))
                continue;
            if (!boxFirst)
                Close(i, CheckBox.IsTicked(text[i]));
            else if (open)
                Close(i, ticked);
            ticked = CheckBox.IsTicked(text[i]);
            open = true;
            start = i + 1;
        }

        Close(text.Length, boxFirst && ticked);
        return new ProjectType(options, selected);
    }
}
