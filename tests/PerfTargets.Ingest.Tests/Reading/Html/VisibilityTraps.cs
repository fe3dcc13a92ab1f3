namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>Traps of text that is in the page and not seen.</summary>
internal static class VisibilityTraps
{
    public static IReadOnlyList<HtmlTrap> All { get; } =
    [
        new(
            "hidden-elements",
            "<div style='color:red; DISPLAY : none !important'>旧表</div><p hidden>草稿</p><table><tr><td>甲<span style='mso-hide:all'>乙</span></table>",
            "0: 0=甲",
            "hidden-text"),
        new(
            "hidden-rows-and-cells",
            "<table><tr style='display:none'><td>模板<td>0<tr><td style='display:none'>id7</td><td rowspan=2>甲<td>1<tr><td>2</table>",
            "0: 0=甲↓2 | 1=1\n1: 1=2",
            "hidden-text"),
        new(
            "invisible-cell-keeps-its-place",
            "<table><tr><td style='visibility:hidden'>甲<span style='visibility:visible'>乙</span><td>丙</table>",
            "0: 0=乙 | 1=丙",
            "hidden-text"),
        new(
            "script-style-and-comments",
            "<head><title>标题</title><style>td{}</style></head><script>document.write('<table><tr><td>假')</script><!-- <table><tr><td>旧</table> --><table><tr><td>甲<!-- 乙 --><script>1<2</script></table>",
            "0: 0=甲"),
        new(
            "template-and-noscript",
            "<body><template><table><tr><td>模板</table></template><noscript>请启用脚本</noscript><table><tr><td>甲</table>",
            "0: 0=甲",
            "hidden-text"),
        new(
            "external-references-and-entities",
            "<!doctype html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><link rel=stylesheet href='http://127.0.0.1:1/a.css'><img src='http://127.0.0.1:1/a.png'><iframe src='file:///etc/passwd'></iframe><table><tr><td>甲&x;</table>",
            "¶ ]>\n0: 0=甲&x;"),
    ];
}
