namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>The formats that have a number and no code in the file, as a Chinese Excel shows them: [ECMA-376] part 1, 18.8.30.</summary>
internal static class BuiltInFormats
{
    public const string General = "General";

    private const string YearMonth = "yyyy\"年\"m\"月\"";
    private const string MonthDay = "m\"月\"d\"日\"";
    private const string HourMinute = "h\"时\"mm\"分\"";
    private const string HourMinuteSecond = "h\"时\"mm\"分\"ss\"秒\"";

    /// <summary>The code of a number; General when there is none.</summary>
    public static string Code(int number) => number switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        5 => "¥#,##0;¥-#,##0",
        6 => "¥#,##0;[Red]¥-#,##0",
        7 => "¥#,##0.00;¥-#,##0.00",
        8 => "¥#,##0.00;[Red]¥-#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 => "yyyy/m/d",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 52 or 57 => YearMonth,
        28 or 29 or 51 or 53 or 54 or 58 => MonthDay,
        30 => "m-d-yy",
        31 => YearMonth + "d\"日\"",
        32 => HourMinute,
        33 => HourMinuteSecond,
        34 or 55 => "上午/下午" + HourMinute,
        35 or 56 => "上午/下午" + HourMinuteSecond,
        37 => "#,##0;-#,##0",
        38 => "#,##0;[Red]-#,##0",
        39 => "#,##0.00;-#,##0.00",
        40 => "#,##0.00;[Red]-#,##0.00",
        41 => "#,##0;-#,##0;\"-\";@",
        42 => "¥#,##0;¥-#,##0;¥\"-\";@",
        43 => "#,##0.00;-#,##0.00;\"-\"??;@",
        44 => "¥#,##0.00;¥-#,##0.00;¥\"-\"??;@",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        49 => "@",
        _ => General,
    };
}
