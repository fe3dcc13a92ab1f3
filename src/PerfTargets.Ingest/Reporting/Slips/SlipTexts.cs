using System.Globalization;

namespace PerfTargets.Ingest.Reporting.Slips;

/// <summary>The words of a return slip. A slip is an official letter and always in Chinese.</summary>
internal static class SlipTexts
{
    public const string Title = "绩效目标表核对意见";
    public const string NoUnit = "未写单位";
    public const string ToCorrect = "需要修改的绩效目标表";
    public const string ToExplain = "请予说明的事项";
    public const string ToExplainLead = "下列事项仅请贵单位说明，不作为差错。如情况属实，请简要说明；如填写有误，请一并修改。";
    public const string Remarks = "供参考的提示";
    public const string RemarksLead = "下列内容供贵单位完善绩效目标时参考，不要求重新报送。";
    public const string Unread = "未能读取的文件";
    public const string UnreadLead = "与贵单位报送文件存放在一起的下列文件未能读取，其中的内容未经核对，请按说明处理后重新报送。";
    public const string Missing = "尚未收到的绩效目标表";
    public const string MissingLead = "按应报名单，下列绩效目标表尚未收到。如已报送，请告知文件名称。";
    public const string DefaultCure = "请核对后修改。";
    public const string AskCure = "请予说明。";
    public const string Overdue = "（已逾期）";
    public const string Thanks = "如对核对意见有疑问，请与我们联系。感谢贵单位的支持与配合。";

    public static string Addressee(string? unit) => unit is null ? "有关单位：" : unit + "：";

    public static string Opening(int? year, int wrong, int forms) =>
        (year is { } y ? string.Create(CultureInfo.InvariantCulture, $"贵单位报送的 {y} 年度绩效目标表（共 {forms} 张）") : string.Create(CultureInfo.InvariantCulture, $"贵单位报送的绩效目标表（共 {forms} 张）"))
        + "收悉。经核对，"
        + (wrong > 0 ? string.Create(CultureInfo.InvariantCulture, $"其中 {wrong} 张需要修改或核实，") : "")
        + "现将核对意见反馈如下。";

    public static string Deadline(DateOnly? by) => by is { } day
        ? $"请于 {Day(day)}前修改后重新报送。"
        : "请修改后尽快重新报送。";

    public static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>第二部分 as 二、.</summary>
    public static string Number(int number) => number <= 10 ? "一二三四五六七八九十"[number - 1].ToString() : number switch
    {
        < 20 => "十" + Number(number - 10),
        < 100 => Number(number / 10) + "十" + (number % 10 == 0 ? "" : Number(number % 10)),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
