using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class FormSearchTests : StorageFixture
{
    [Theory]
    [InlineData("义务教育", "/goals/0")]
    [InlineData("培训教师", "/indicators/0")]
    [InlineData("教师", "/indicators/0")]
    [InlineData("师", "/indicators/0")]
    [InlineData("教师 数量指标", "/indicators/0")]
    [InlineData("≥120人", "/indicators/0")]
    public void Words_of_any_length_are_found(string words, string pointer)
    {
        using var db = OpenDatabase();
        new FormLoader(db).Load(SampleDocument.Read("a.docx", "a"));
        var hit = Assert.Single(FormSearch.Find(db, words, 10));
        Assert.Equal(("县教育局", "a0", 2026, pointer), (hit.Unit, hit.Project, hit.Year, hit.Pointer));
        Assert.Contains(words.Split(' ')[0], hit.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 　")]
    [InlineData("学校运转 教师")]
    [InlineData("%")]
    [InlineData("_师")]
    [InlineData("教师人数 OR 义务教育")]
    [InlineData("\"教师人数 NEAR(")]
    [InlineData("a'); DROP TABLE goals; --")]
    public void Every_word_must_be_there_and_no_sign_is_an_operator(string words)
    {
        using var db = OpenDatabase();
        new FormLoader(db).Load(SampleDocument.Read("a.docx", "a"));
        Assert.Empty(FormSearch.Find(db, words, 10));
    }

    [Fact]
    public void A_sign_that_is_printed_is_found()
    {
        using var db = OpenDatabase();
        var document = SampleDocument.Read("a.docx", "a");
        var form = document.Forms[0] with { Goals = [new(GoalScope.Annual, "合格率\"100%\"")] };
        new FormLoader(db).Load(document with { Forms = [form] });
        Assert.Single(FormSearch.Find(db, "0%", 10));
        Assert.Single(FormSearch.Find(db, "\"100%\"", 10));
    }

    [Fact]
    public void Only_current_forms_are_found_and_no_more_than_the_limit()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("a.docx", "old", forms: 3));
        loader.Load(SampleDocument.Read("a.docx", "new", forms: 3));
        Assert.Equal(["new0", "new1", "new2"], FormSearch.Find(db, "义务教育", 10).Select(hit => hit.Project));
        Assert.Equal(2, FormSearch.Find(db, "教育", 2).Count);
    }

    [Fact]
    public void The_view_answers_a_short_word_in_plain_SQL()
    {
        using var db = OpenDatabase();
        new FormLoader(db).Load(SampleDocument.Read("a.docx", "a"));
        Assert.Equal(["/indicators/0"], Query(db, "SELECT pointer FROM v_texts WHERE text LIKE '%教师%'"));
    }
}
