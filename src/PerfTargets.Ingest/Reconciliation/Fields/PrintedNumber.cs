using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation.Arithmetic;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>Whether a text states a figure: a count, a percentage or an amount, in digits or Chinese numerals.</summary>
internal static partial class PrintedNumber
{
    /// <summary>Whether there is a figure; dates, document numbers and quoted titles are none.</summary>
    public static bool IsIn(string? text) =>
        !string.IsNullOrWhiteSpace(text)
        && (NumberSigns.AreIn(text) || text.Any(char.IsDigit))
        && ((text.Any(char.IsDigit) && Tokenizer.Read(text).Any(token => token.IsOperand)) || Spelled().IsMatch(PrintedText.Normalise(text)));

    /// <summary>一次, 两个, 十余期, 每季度一次, 全覆盖, 零事故; not 进一步.</summary>
    [GeneratedRegex("百分之|(?<![进统唯第])[零一二三四五六七八九十百千两半]+[余多几来]?(个|次|名|人|期|场|项|条|份|本|册|套|台|辆|户|篇|件|批|支|座|间|所|家|处|轮|类|种|届|门|堂|村|站|月|年|天|日|成|倍|学期|季度|事故|投诉|差错)")]
    private static partial Regex Spelled();
}
