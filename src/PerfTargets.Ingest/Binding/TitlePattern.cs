namespace PerfTargets.Ingest.Binding;

/// <summary>Recognises a form's printed title: 其他运转类项目支出绩效目标申报表, 部门整体支出绩效自评表.</summary>
internal static class TitlePattern
{
    private const int LongestTitle = 48;

    /// <summary>true when the text is a title and nothing else.</summary>
    public static bool IsTitle(string text)
    {
        if (text.Length is < 5 or > LongestTitle + 16)
            return false;
        var key = LabelKey.WithoutBrackets(text);
        if (key.Length is < 5 or > LongestTitle || !key.EndsWith('表') || !key.Contains("绩效", StringComparison.Ordinal))
            return false;
        if (text.Any(c => c is '。' or '；' or '，' or ';'))
            return false;
        return key.Contains("目标", StringComparison.Ordinal)
            || key.Contains("自评", StringComparison.Ordinal)
            || key.Contains("评价", StringComparison.Ordinal)
            || key.Contains("监控", StringComparison.Ordinal);
    }

    /// <summary>true when the title names a department as a whole.</summary>
    public static bool IsDepartment(string title) => LabelKey.Of(title).Contains("整体", StringComparison.Ordinal);

    /// <summary>true when the title names a form of results.</summary>
    public static bool IsEvaluation(string title) =>
        LabelKey.Of(title) is var key && (key.Contains("自评", StringComparison.Ordinal) || key.Contains("评价", StringComparison.Ordinal));
}
