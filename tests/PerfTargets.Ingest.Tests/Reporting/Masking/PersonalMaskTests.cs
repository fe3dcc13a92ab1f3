using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reporting.Masking;
using PerfTargets.Ingest.Tests.Reporting.Report;

namespace PerfTargets.Ingest.Tests.Reporting.Masking;

/// <summary>Persons are masked, figures are not.</summary>
public class PersonalMaskTests
{
    [Theory]
    [InlineData("联系电话13812345678。", "联系电话138****5678。")]
    [InlineData("张三,13812345678", "张三,138****5678")]
    [InlineData("138-1234-5678", "138-****-5678")]
    [InlineData("138 1234 5678", "138 **** 5678")]
    [InlineData("+86 13812345678", "+86 138****5678")]
    [InlineData("+8613812345678", "+86138****5678")]
    [InlineData("１３８１２３４５６７８", "１３８****５６７８")]
    [InlineData("电话0811-1234567", "电话0811-1234567")]
    [InlineData("电话0811-3234567", "电话0811-****567")]
    [InlineData("（028）86123456", "（028）*****456")]
    [InlineData("身份证11010519491231002X", "身份证110105********002X")]
    public void Numbers_of_persons_are_masked(string text, string masked) => Assert.Equal(masked, PersonalNumbers.Mask(text));

    [Theory]
    [InlineData("预算数是 13812345678 元")]
    [InlineData("13812345678.00")]
    [InlineData("13812345678万元")]
    [InlineData("13812345678 + 1 = 13812345679 ≠ 5")]
    [InlineData("＝13812345678")]
    [InlineData("¥13812345678")]
    [InlineData("1,13812345678")]
    [InlineData("13812345678人次")]
    [InlineData("213812345678901")]
    [InlineData("项目编码51010122T000013812345678")]
    [InlineData("2026-11-21，120-130 人，0.1234567")]
    [InlineData("5120.4 + 286.75 + 14.9 + 236.16 = 5658.21 ≠ 5662.71")]
    public void Figures_are_left_alone(string text) => Assert.Equal(text, PersonalNumbers.Mask(text));

    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("张　三", "张*")]
    [InlineData("欧阳明远", "欧***")]
    public void A_name_keeps_its_first_character(string name, string masked) => Assert.Equal(masked, PersonalMask.NameOf(name));

    [Fact]
    public void Signatories_are_masked_wherever_they_are_named()
    {
        var mask = PersonalMask.Of(With(new Signatures
        {
            Preparer = "王 明",
            Head = "欧阳明远",
            Phone = "3234567",
            Reviews = [new Review("业务股室审核", "同意。李小红 2026年1月5日")],
        }));
        Assert.Equal("填表人王*（“王*”），负责人欧***，审核李**，同意，电话****567", mask.Of("填表人王明（“王 明”），负责人欧阳明远，审核李小红，同意，电话3234567").Replace("*4567", "***567", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("办公室")]
    [InlineData("财务股")]
    [InlineData("同意上报")]
    [InlineData("2026年1月5日")]
    public void What_is_no_name_masks_nothing(string text)
    {
        var mask = PersonalMask.Of(With(new Signatures { Preparer = text, Reviews = [new Review("绩效股审核", text)] }));
        Assert.Equal($"由{text}填报", mask.Of($"由{text}填报"));
    }

    private static TargetForm With(Signatures signatures) => ReportSamples.Forms[0] with { Signatures = signatures, OtherFields = [] };
}
