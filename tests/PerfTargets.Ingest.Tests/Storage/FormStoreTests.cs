using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class FormStoreTests : StorageFixture
{
    [Fact]
    public void A_rich_form_and_a_bare_one_come_back_as_they_were_loaded()
    {
        var document = SampleDocument.Of("2026/教育局.pdf", RichForm.Build("2026/教育局.pdf"), RichForm.BuildBare("2026/教育局.pdf"));
        using (var db = OpenDatabase())
            Assert.Equal(LoadOutcome.Added, new FormLoader(db).Load(document));

        using var again = FormDatabase.OpenExisting(DatabaseFile);
        Deep.EqualForms(document.Forms, FormStore.ReadCurrentForms(again));
    }

    [Fact]
    public void A_form_without_provenance_or_signatures_comes_back_without_them()
    {
        var form = RichForm.Build("a.pdf") with { Provenance = null, Signatures = null, ProjectType = null, Period = null };
        using var db = OpenDatabase();
        new FormLoader(db).Load(SampleDocument.Of("a.pdf", form));

        var stored = Assert.Single(FormStore.ReadCurrentForms(db));
        Assert.Null(stored.Provenance);
        Assert.Null(stored.Signatures);
        Assert.Null(stored.ProjectType);
        Assert.Null(stored.Period);
    }

    [Fact]
    public void The_comparison_sees_the_scale_of_an_amount() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Deep.Equal(20.00m, 20m));

    [Fact]
    public void Forms_come_by_path_ordinal_and_index_whatever_the_order_of_loading()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        // U+FF21 is above U+D842 (the first unit of 𠮷) in UTF-16 and below 𠮷 in UTF-8.
        string[] paths = ["b.docx", "a/z.docx", "B.docx", "Ａ.docx", "𠮷.docx"];
        foreach (var path in paths)
            loader.Load(SampleDocument.Read(path, path, forms: 11));

        var expected = paths.Order(StringComparer.Ordinal).SelectMany(path => Enumerable.Range(0, 11).Select(index => (path, index)));
        Assert.Equal(expected, FormStore.ReadCurrentForms(db).Select(form => (form.Source.Path, form.Source.FormIndex)));
    }

    [Fact]
    public void Documents_are_listed_once_a_path_with_what_the_last_reading_had_to_say()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("b.docx", "b", forms: 2));
        loader.Load(SampleDocument.Unreadable("b.docx", "half of b"));
        loader.Load(SampleDocument.Read("c.docx", "b", forms: 2));
        loader.Load(SampleDocument.Unreadable("a.docx", null));

        Assert.Collection(
            FormStore.ReadCurrentDocuments(db),
            a => Assert.Equal(("a.docx", null, DocumentStatus.Unreadable, 0, 1), (a.Path, a.Sha256, a.Status, a.FormCount, a.Diagnostics.Count)),
            b =>
            {
                Assert.Equal(("b.docx", DocumentFormat.Docx, DocumentStatus.Read, 2), (b.Path, b.Format, b.Status, b.FormCount));
                Assert.Equal(new Bilingual("读不完整", "not read to its end"), Assert.Single(b.SetAside).Message);
            },
            c => Assert.Equal(("c.docx", "b.docx", 0), (c.Path, c.DuplicateOf, c.FormCount)));
    }
}
