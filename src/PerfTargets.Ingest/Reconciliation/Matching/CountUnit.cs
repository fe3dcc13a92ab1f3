namespace PerfTargets.Ingest.Reconciliation.Matching;

/// <summary>Units that count the same under several names.</summary>
internal static class CountUnit
{
    /// <summary>The unit under one name: 名, 位 and 员 are 人; 个月 is 月; ／ is /.</summary>
    public static string Of(string unit) => PrintedText.Normalise(unit) switch
    {
        "名" or "位" or "员" or "人" => "人",
        "个月" or "月" => "月",
        "日" or "天" => "天",
        "个" or "处" or "所" or "家" => "个",
        "本" or "册" => "册",
        var other => other,
    };
}
