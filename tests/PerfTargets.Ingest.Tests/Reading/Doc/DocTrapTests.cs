using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Reading.Doc;

/// <summary>samples/traps/doc: traps of Word documents as an office program saves them in the older formats.</summary>
public class DocTrapTests
{
    private static readonly string Folder = Path.Combine(SampleFiles.Root, "traps", "doc");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_trap_reads_as_the_same_document_in_the_newer_format(string name)
    {
        var newer = Path.Combine(SampleFiles.Root, "traps", "word", Path.GetFileNameWithoutExtension(name) + ".docx");
        if (!File.Exists(newer))
            return;
        var expected = DocumentReaders.Find(DocumentFormat.Docx)!.Read(File.ReadAllBytes(newer));
        Assert.Equal(DocView.All(expected), DocView.All(DocView.Read(File.ReadAllBytes(Path.Combine(Folder, name)))));
    }

    [Theory]
    [InlineData("Notes_headers_boxes_and_lists.doc", true)]
    [InlineData("Notes_headers_boxes_and_lists.rtf", false)]
    public void Notes_comments_headers_and_boxes_of_an_office_program(string name, bool hasBox)
    {
        var document = DocView.Read(File.ReadAllBytes(Path.Combine(Folder, name)));
        Assert.Equal(
            ["总标题", "目标一：项目一", "目标二：项目二", "脚注处尾注处", "批注处", .. hasBox ? ["框里的字"] : (string[])[], "框边", "符☑□"],
            DocView.Paragraphs(document));
        Assert.Equal(["0.0 甲 [2x1]", "0.1 横并 [1x2]", "1.1 可见增加", "1.2 前⏎里1\t里2⏎里3\t里4⏎后"], DocView.Cells(document));
        Assert.Equal(
            ["deleted-text 删去", "text-set-aside 尾注文", "text-set-aside 批注文", "text-set-aside 脚注文", "text-set-aside 隐藏", "text-set-aside 页眉字", "text-set-aside 页脚字"],
            DocView.Aside(document).Order(StringComparer.Ordinal));
    }
}
