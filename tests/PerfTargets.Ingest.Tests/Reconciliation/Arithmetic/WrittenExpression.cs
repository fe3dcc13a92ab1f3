using System.Globalization;

namespace PerfTargets.Ingest.Tests.Reconciliation.Arithmetic;

/// <summary>A calculation with a known value, written in one of the many ways offices write it.</summary>
internal sealed class WrittenExpression
{
    private static readonly string[] Times = ["×", "*", "＊", " x ", "X", "✕", " × ", "乘", "乘以"];
    private static readonly string[] Results = ["=", "＝", " = ", "，共", "，合计", "，共计：", "，计", "，需", "，预计需"];
    private static readonly string[] People = ["人", "名", " 人"];
    private static readonly string[] Leads = ["讲师课酬", "慰问馆员", "", "（1）购买服务", "按《办法》（云财发〔2024〕6号）发放补助"];
    private readonly Random random;

    private WrittenExpression(Random random) => this.random = random;

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What it comes to, in 元.</summary>
    public decimal Yuan { get; private set; }

    /// <summary>A calculation whose result is printed with an error of so many 元, exact to the 元.</summary>
    public static WrittenExpression Make(Random random, decimal error)
    {
        var made = new WrittenExpression(random);
        made.Write(error);
        return made;
    }

    private void Write(decimal error)
    {
        var people = random.Next(2, 400);
        var months = random.Next(2, 13);
        var rate = random.Next(1, 90) * 100;
        var extra = random.Next(1, 9) * 100;
        var times = Pick(Times);
        (Text, Yuan) = random.Next(5) switch
        {
            0 => ($"{people}{Pick(People)}{times}{Money(rate)}/人", people * rate),
            1 => ($"{Money(rate)}／人{times}{people}{Pick(People)}", people * rate),
            2 => ($"{people}{Pick(People)}{times}{Money(rate)}/人/月{times}{months}个月", people * rate * months),
            3 => ($"（{Money(rate)}/人.月+{Money(extra)}/人.月）{times}{people}人{times}{months}月", people * (rate + extra) * months),
            _ => ($"{people}人{times}{months}次{times}每人{rate}元", (decimal)people * rate * months),
        };
        Text = Pick(Leads) + Text + Pick(Results) + Result(Yuan + error) + Pick(["", "。", "；", "，用于全年工作"]);
        if (random.Next(3) == 0)
            Text = Wide(Text);
    }

    private string Money(int yuan) => random.Next(2) == 0
        ? yuan.ToString(CultureInfo.InvariantCulture) + "元"
        : (yuan / 10_000m).ToString("0.####", CultureInfo.InvariantCulture) + "万元";

    private string Result(decimal yuan) => random.Next(2) == 0
        ? yuan.ToString("0", CultureInfo.InvariantCulture) + "元"
        : (yuan / 10_000m).ToString("0.0000", CultureInfo.InvariantCulture) + "万元";

    private static string Wide(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c));

    private string Pick(string[] of) => of[random.Next(of.Length)];
}
