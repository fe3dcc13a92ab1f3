namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>Traps of text: white space, blocks, controls, entities.</summary>
internal static class TextTraps
{
    public static IReadOnlyList<HtmlTrap> All { get; } =
    [
        Cell("line-breaks-and-paragraphs", "一是修渠；<br>二是清淤<br/><p>三是 护坡</p><div>四是<b>绿</b>化</div>五是验收", "一是修渠；\\n二是清淤\\n三是 护坡\\n四是绿化\\n五是验收"),
        Cell("white-space-collapses-across-elements", " a  <b> b</b>\t<i>c </i> d ", "a b c d"),
        Cell("source-lines-broken-inside-chinese-text", "农村饮水\n      安全工程，\r\n“维修”\n养护 2026\nyear", "农村饮水安全工程，“维修”养护 2026 year"),
        Cell("no-break-spaces", "&nbsp;&nbsp;项&nbsp;目&nbsp;名&nbsp;称&nbsp;", "项 目 名 称"),
        Cell("blank-cell-of-no-break-spaces", "<p>&nbsp;</p><p><span>&nbsp;</span></p>", ""),
        Cell("preformatted", "<pre>\n甲  1\n乙  2</pre>", "甲  1\\n乙  2"),
        Cell("white-space-style", "<span style='white-space: PRE-line'>甲   1\n 乙</span>", "甲 1\\n乙"),
        Cell("lists", "<ul><li>甲<li>乙</ul><ol start=3><li>丙<li>丁</ol>", "甲\\n乙\\n3. 丙\\n4. 丁"),
        Cell("entities", "&lt;p&gt; &#25913;&#x9020; &ge;90&percnt; A&amp;B &copy &nosuch;", "<p> 改造 ≥90% A&B © &nosuch;"),
        Cell("invisible-characters", "水&shy;利&#8203;工&zwnj;程&#xFEFF;", "水利工程"),
        Cell("superscript-and-subscript", "10<sup>4</sup>立方米，3m<sup>2</sup>，H<sub>2</sub>O", "10⁴立方米，3m2，H2O"),
        Cell("ruby", "<ruby>圩<rp>(</rp><rt>wéi</rt><rp>)</rp></ruby>堤", "圩堤", "hidden-text"),
        Cell("deleted-and-inserted", "<del>12万元</del><ins>15万元</ins>，<s>旧</s>称", "15万元，旧称", "deleted-text"),
        Cell("check-boxes-and-radio-buttons", "<input type=checkbox checked>经常性 <input type=CheckBox>一次性 <input type=radio checked=''>是<input type='radio'>否", "☑经常性 □一次性 ☑是□否"),
        Cell("text-inputs", "<input value='水库 除险'><input type=number value=12.50><input type=hidden value=x><input type=password value=y>", "水库 除险12.50"),
        Cell("text-area", "<textarea>\n一是修渠；\n二是清淤</textarea>", "一是修渠；\\n二是清淤"),
        Cell("selected-options", "<select><option>甲<option selected>乙</select>，<select><option value=''>请选择<option>丙</select><select><option>丁<option>戊</select>", "乙，丁"),
        Cell("push-buttons", "修渠<button>删除</button><input type=submit value=提交>", "修渠", "hidden-text"),
        Cell("markup-left-open", "<b>甲<i>乙</b>丙</i></div></p>", "甲乙丙"),
    ];

    private static HtmlTrap Cell(string name, string cell, string expected, string diagnostics = "") =>
        new(name, $"<!doctype html><table><tr><td>标签</td><td>{cell}</td></tr></table>", $"0: 0=标签 | 1={expected}", diagnostics);
}
