namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>Traps of pages that Word, Excel and old systems export.</summary>
internal static class ExportTraps
{
    private const string Office = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w=\"urn:schemas-microsoft-com:office:word\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">";

    public static IReadOnlyList<HtmlTrap> All { get; } =
    [
        new(
            "word-export",
            Office + """
            <head><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--></head>
            <body lang=ZH-CN><div class=WordSection1><table class=MsoTableGrid><tr style='mso-yfti-irow:0'>
             <td width=99 style='mso-border-alt:solid windowtext .5pt'>
             <p class=MsoNormal align=center><span style='font-family:宋体;mso-hansi-font-family:"Times New Roman"'>项目
             名称<span lang=EN-US><o:p></o:p></span></span></p></td>
             <td><p class=MsoNormal>农村<span style='mso-spacerun:yes'>&nbsp; </span>饮水<o:p>&nbsp;</o:p></p></td></tr>
             <![if !supportMisalignedColumns]><tr height=0><td width=99 style='border:none'></td><td width=99 style='border:none'></td></tr><![endif]>
            </table></div></body></html>
            """,
            "0: 0=项目名称 | 1=农村  饮水\n1: 0= | 1="),
        new(
            "word-check-boxes-in-wingdings",
            "<table><tr><td><span style='font-family:Wingdings;mso-char-type:symbol'>þ</span>经常性<font face='Wingdings 2'>£</font>一次性<span style='font-family:Wingdings'>\uF0A8</span>其他</table>",
            "0: 0=☑经常性□一次性□其他"),
        new(
            "word-field-codes",
            "<table><tr><td><!--[if supportFields]><span style='mso-element:field-begin'></span>PAGE<span style='mso-element:field-end'></span><![endif]-->甲<![if !supportNestedAnchors]><a name=x></a><![endif]>乙</table>",
            "0: 0=甲乙"),
        new(
            "excel-export",
            Office + """
            <table x:str border=0 style='table-layout:fixed'><col class=xl65 width=72 span=2><tr height=19>
              <td colspan=2 class=xl66 style='mso-ignore:colspan'>绩效目标表</td></tr><tr height=19><td x:num="12.5">12.50</td><td x:num="0.85" style='mso-number-format:"0%"'>85%</td></tr>
             <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]></table>
            """,
            "0: 0=绩效目标表→2\n1: 0=12.50 | 1=85%"),
        new(
            "xhtml-with-prolog",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- 导出 -->\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><table><tbody><tr><td>甲<br/>乙</td></tr></tbody></table></body></html>",
            "0: 0=甲\\n乙"),
        new(
            "upper-case-and-unquoted",
            "<HTML><BODY BGCOLOR=#FFFFFF><CENTER><FONT SIZE=5>绩效目标表</FONT></CENTER><TABLE BORDER=1><TR><TD COLSPAN=2 NOWRAP>甲<TR><TD>乙<TD>丙</TABLE>",
            "¶ 绩效目标表\n0: 0=甲→2\n1: 0=乙 | 1=丙"),
    ];
}
