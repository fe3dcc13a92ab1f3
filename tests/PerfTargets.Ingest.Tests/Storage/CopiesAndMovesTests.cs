using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class CopiesAndMovesTests : StorageFixture
{
    [Fact]
    public void A_copy_is_recorded_and_its_forms_are_held_once()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("a.docx", "x"));
        Assert.Equal(LoadOutcome.Duplicate, loader.Load(SampleDocument.Read("b.docx", "x")));

        Assert.Equal("a.docx", Assert.Single(FormStore.ReadCurrentForms(db)).Source.Path);
        Assert.Equal(["a.docx -", "b.docx a.docx"], Query(db, "SELECT path || ' ' || coalesce(duplicate_of, '-') FROM v_documents ORDER BY path"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_moved_file_keeps_its_forms_under_the_new_path_whichever_is_seen_first(bool goneFirst)
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("old.docx", "x"));
        var moved = SampleDocument.Read("new.docx", "x");
        var present = new HashSet<string> { "new.docx" };

        if (goneFirst)
        {
            Assert.Equal(1, loader.MarkGone(present));
            Assert.Empty(FormStore.ReadCurrentForms(db));
            Assert.Equal(LoadOutcome.Moved, loader.Load(moved));
        }
        else
        {
            Assert.Equal(LoadOutcome.Duplicate, loader.Load(moved));
            Assert.Equal(1, loader.MarkGone(present));
        }

        Deep.EqualForms(moved.Forms, FormStore.ReadCurrentForms(db));
        Assert.Equal(["old.docx gone x0", "new.docx current x0"], Query(db, "SELECT path || ' ' || state || ' ' || project FROM v_history ORDER BY document_key"));
        Assert.Contains("moved", Query(db, "SELECT outcome FROM loads"));
        Assert.Equal(0, loader.MarkGone(present));
    }

    [Fact]
    public void A_file_that_went_is_kept_as_history_and_may_come_back()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("a.docx", "a"));
        loader.Load(SampleDocument.Read("b.docx", "b"));
        Assert.Equal(1, loader.MarkGone(new HashSet<string> { "b.docx" }));

        Assert.Equal("b0", Assert.Single(FormStore.ReadCurrentForms(db)).ProjectName);
        Assert.Equal(["gone a0"], Query(db, "SELECT state || ' ' || project FROM v_history WHERE path = 'a.docx'"));
        Assert.Equal(LoadOutcome.Added, loader.Load(SampleDocument.Read("a.docx", "a")));
        Assert.Equal(2, FormStore.ReadCurrentForms(db).Count());
    }

    [Fact]
    public void When_the_holder_of_copied_bytes_changes_the_copy_takes_the_forms_over()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("a.docx", "x"));
        loader.Load(SampleDocument.Read("b.docx", "x"));
        Assert.Equal(LoadOutcome.Superseded, loader.Load(SampleDocument.Read("a.docx", "y")));

        Assert.Equal(["a.docx y0", "b.docx x0"], FormStore.ReadCurrentForms(db).Select(form => $"{form.Source.Path} {form.ProjectName}"));
        Assert.Equal(["superseded x0", "current y0"], Query(db, "SELECT state || ' ' || project FROM v_history WHERE path = 'a.docx'"));
    }

    /// <summary>Whatever happens to three paths, the current forms are those of the good bytes that stand, once each.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_long_history_leaves_the_forms_of_what_stands_once_each(int seed)
    {
        var random = new Random(seed);
        var standing = new Dictionary<string, string>();
        using var db = OpenDatabase();
        for (var step = 0; step < 150; step++)
        {
            var loader = new FormLoader(db, random.Next(10) == 0 ? "2" : "1");
            var (path, content) = ($"{random.Next(3)}.docx", $"x{random.Next(3)}");
            switch (random.Next(6))
            {
                case 0:
                    standing.Remove(path);
                    loader.MarkGone(standing.Keys.ToHashSet());
                    break;
                case 1:
                    loader.Load(SampleDocument.Unreadable(path, $"half of {content}"));
                    standing.TryAdd(path, "");
                    break;
                default:
                    loader.Load(SampleDocument.Read(path, content));
                    standing[path] = content;
                    break;
            }

            var expected = standing.Values.Where(held => held.Length > 0).Distinct().Order(StringComparer.Ordinal).Select(held => $"{held}0");
            var forms = FormStore.ReadCurrentForms(db).ToList();
            Assert.Equal(expected, forms.Select(form => form.ProjectName).Order(StringComparer.Ordinal));
            Assert.All(forms, form => Assert.Equal($"{standing[form.Source.Path]}0", form.ProjectName));
            Assert.Equal(standing.Keys.Order(StringComparer.Ordinal), FormStore.ReadCurrentDocuments(db).Select(document => document.Path));
        }

        Assert.Empty(Query(db, "SELECT \"table\" FROM pragma_foreign_key_check"));
        Assert.Empty(Query(db, "SELECT form_id FROM v_history WHERE status = 'read' AND form_id IS NULL"));
        db.Statements.Run("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
    }
}
