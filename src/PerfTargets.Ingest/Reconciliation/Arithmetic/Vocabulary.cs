using System.Buffers;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>The words of calculations, matched at a place of the text (<c>\G</c>). Text comes with half-width signs.</summary>
internal static partial class Vocabulary
{
    /// <summary>The characters a total's word may start with.</summary>
    public const string StartsTotal = "以计总共合一小预需";

    /// <summary>The characters of Chinese numerals.</summary>
    public const string Numerals = "零〇一二两三四五六七八九十百千";

    /// <summary>The characters <see cref="RangeEnd"/> may start with, white space apart.</summary>
    public static readonly SearchValues<char> StartsRangeEnd = SearchValues.Create("-—–~～至到");

    /// <summary>The characters <see cref="Money"/> may start with, white space apart.</summary>
    public static readonly SearchValues<char> StartsMoney = SearchValues.Create("余多来百千万亿人元块");

    /// <summary>The characters <see cref="BareMoney"/> may start with, white space apart.</summary>
    public static readonly SearchValues<char> StartsBareMoney = SearchValues.Create("万亿");

    /// <summary>The characters <see cref="Percent"/> may start with, white space apart.</summary>
    public static readonly SearchValues<char> StartsPercent = SearchValues.Create("%‰个");

    /// <summary>The characters <see cref="DatePart"/> may start with, white space apart.</summary>
    public static readonly SearchValues<char> StartsDatePart = SearchValues.Create("年月日号时点./-");

    /// <summary>The characters <see cref="Divisor"/> may start with, white space apart.</summary>
    public static readonly SearchValues<char> StartsDivisor = SearchValues.Create("/每");

    /// <summary>The characters <see cref="BoundAfter"/> may start with, white space apart.</summary>
    public static readonly SearchValues<char> StartsBoundAfter = SearchValues.Create("以之及左上余多");

    /// <summary>Text that is quoted or names a document, whose numbers are no figures: 《…》, 〔2022〕, &lt;办法&gt;.</summary>
    [GeneratedRegex(@"\G(《[^》]{0,300}》|〔[^〕]{0,300}〕|\[[^\]]{0,300}\]|【[^】]{0,300}】|<(?!\s*\d)[^<>]{0,300}>)")]
    public static partial Regex Title();

    /// <summary>A number with or without thousands separators.</summary>
    [GeneratedRegex(@"\G(\d{1,3}(,\d{3})+(?![\d])(\.\d+)?|\d+(\.\d+)?)")]
    public static partial Regex Number();

    /// <summary>The far end of a range: 3—5天.</summary>
    [GeneratedRegex(@"\G\s*[-—–~～至到]+\s*(?<to>\d+(\.\d+)?)(?=\s*\D|$)")]
    public static partial Regex RangeEnd();

    /// <summary>Money after a number, 余 and the like before or inside the unit.</summary>
    [GeneratedRegex(@"\G\s*(?<about>[余多来])?\s*(?<scale>百万|千万|万|亿|千|百)?(?<about2>[余多])?\s*(人民币)?(?<yuan>元|块钱)(?!素|宵|旦|月)")]
    public static partial Regex Money();

    /// <summary>万 or 亿 with nothing after it that could be counted.</summary>
    [GeneratedRegex(@"\G\s*(?<scale>万|亿)(?<about2>[余多])?(?=$|[\s,;。、:)=+])")]
    public static partial Regex BareMoney();

    /// <summary>A percentage.</summary>
    [GeneratedRegex(@"\G\s*(%|‰|个百分点)")]
    public static partial Regex Percent();

    /// <summary>A year, a month of the year, a day, an hour, or the number of a document.</summary>
    [GeneratedRegex(@"\G\s*(年(?!级)|月|日|号|时(?!段)|点(?=钟|\d|半)|[./-]\d{1,2}[./-]\d{1,2})")]
    public static partial Regex DatePart();

    /// <summary>What is counted, or what a rate is for.</summary>
    [GeneratedRegex(@"\G\s*(?<about>[余多来])?\s*(?<scale>万|亿|千|百)?(?<about2>[余多])?\s*(?<unit>人次|人天|平方米|平方公里|公里|课时|学时|个月|个工作日|工作日|学期|学年|季度|小时|分钟|立方米|公顷|村次|场次|批次|班次|\p{IsCJKUnifiedIdeographs})")]
    public static partial Regex Counter();

    /// <summary>A small number in Chinese numerals with what is counted: 三次, 十余期, and not 第三次, 一次性, 十五五.</summary>
    [GeneratedRegex(@"\G(?<![第其零〇一二两三四五六七八九十百千万\d])(?<number>[零〇一二两三四五六七八九十百千]+)(?<about>[余多来])?(?<unit>人次|人|名|次(?!性|要)|个月|期|场|天|年|套|台|份|册|户|批|轮|个(?!人))")]
    public static partial Regex Numeral();

    /// <summary>The divisor of a rate after the money: /人/月, ／人.次, 每人.</summary>
    [GeneratedRegex(@"\G\s*(/|每)\s*每?(?<per>人次|平方米|公里|课时|学时|个月|学期|季度|小时|\p{IsCJKUnifiedIdeographs})([/.·、每]?(?<per>人次|课时|学时|个月|学期|季度|[人户次月年天日期个名村份本册套台场班])(?![\p{IsCJKUnifiedIdeographs}-[的标计补发，乘除加减共合需为]]))*")]
    public static partial Regex Divisor();

    /// <summary>Words in front of money, in the same clause, that make it a rate: 每村补助5000元.</summary>
    [GeneratedRegex(@"(每(?!月底|年底)|人均|户均|均价|单价|标准(?!化))[^,;。、:=]*$")]
    public static partial Regex RateWords();

    /// <summary>A total's word right before its number.</summary>
    [GeneratedRegex(@"\G(以上)?((?<=^|[,;、。\s])计|总共|共计|合计|总计|一共|小计|预计总?共?需要?|预计合计|总?共需要?|需要?|共)(资金|经费|费用|支出|投入|金额|人民币|约|:|\s|为|是)*(?=[≤≥<>]?\s*\d)")]
    public static partial Regex TotalWord();

    /// <summary>A bound right before a number.</summary>
    [GeneratedRegex(@"(?<le>≤|<=|不超过|不高于|不多于|不大于|最高|最多|控制在|限额)|(?<lt><|低于|少于)|(?<ge>≥|>=|不低于|不少于|不小于|至少|最少|达到?)|(?<gt>>|超过|高于|大于)|(?<about>约|大约|近|左右)")]
    public static partial Regex BoundWord();

    /// <summary>A bound right after a number and its unit.</summary>
    [GeneratedRegex(@"\G\s*((?<le>以内|之内|以下)|(?<ge>以上|及以上)|(?<about>左右|上下|余|多))")]
    public static partial Regex BoundAfter();

    /// <summary>The number of a list's item: 1、 （2） 3.</summary>
    [GeneratedRegex(@"\G\s*(\(\s*\d{1,2}\s*\)|\d{1,2}\s*(、|\)|\.(?!\d)))")]
    public static partial Regex ListMark();

    /// <summary>What a matched bound means; null when nothing matched.</summary>
    public static ComparisonOperator? BoundOf(Match match) =>
        !match.Success ? null
        : match.Groups["le"].Success ? ComparisonOperator.AtMost
        : match.Groups["ge"].Success ? ComparisonOperator.AtLeast
        : match.Groups["lt"].Success ? ComparisonOperator.LessThan
        : match.Groups["gt"].Success ? ComparisonOperator.MoreThan
        : ComparisonOperator.About;
}
