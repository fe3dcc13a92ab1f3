namespace PerfTargets.Ingest.Corpus.Content;

/// <summary>Names of invented offices and people.</summary>
public static class Offices
{
    /// <summary>Invented counties.</summary>
    public static IReadOnlyList<string> Counties { get; } = ["清溪县", "云岭县", "白石县", "平湖区", "东川市", "石桥县", "南屏县", "望江县"];

    /// <summary>Offices of a county.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["档案馆", "农业农村局", "水务局", "图书馆", "林业局", "城市管理局", "残疾人联合会", "教育局", "文化和旅游局", "水文中心", "供销合作社", "气象局", "妇女联合会", "统计局", "民政局", "交通运输局"];

    /// <summary>Who fills in and signs.</summary>
    public static IReadOnlyList<string> People { get; } = ["周文静", "罗建平", "何立新", "邓晓岚", "蒲国强", "杜若兰", "谢长河", "温玉芬", "柳春生", "石开明"];
}
