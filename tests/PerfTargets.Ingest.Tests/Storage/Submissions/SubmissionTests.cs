using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Storage.Submissions;

namespace PerfTargets.Ingest.Tests.Storage.Submissions;

public sealed class SubmissionTests : StorageFixture
{
    private static readonly IngestedDocument First = Lifecycle.Document("a.docx", 1);

    private static readonly IngestedDocument Second = Lifecycle.Document("b.docx", 2);

    [Fact]
    public void A_form_handed_in_by_a_later_run_takes_the_place_of_the_former_until_its_file_is_taken_away()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, First);
        var night = Lifecycle.Night(db, First, Second);
        Assert.Equal("b.docx", Standing(db));
        var told = Assert.Single(night.Standing).Finding;
        Assert.Equal(("PT408", "b.docx"), (told.RuleId, told.Path));
        Assert.Contains("a.docx", told.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("1 → 2", told.Message.Zh, StringComparison.Ordinal);
        Assert.Equal(["a.docx b.docx"], SubmissionStore.ReadSuperseded(db).Select(form => $"{form.Path} {form.ByPath}"));
        Assert.Equal(1, Count(db, "SELECT count(*) FROM v_forms"));
        Assert.Equal(1, Count(db, "SELECT count(*) FROM v_funding"));

        Lifecycle.Night(db, First);
        Assert.Equal("a.docx", Standing(db));
        Assert.Empty(SubmissionStore.ReadSuperseded(db));
    }

    [Fact]
    public void A_form_counts_again_as_soon_as_the_later_one_has_gone_even_before_the_next_run_settles_it()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, First);
        Lifecycle.Night(db, First, Second);
        new FormLoader(db, "1").MarkGone(new HashSet<string> { "a.docx" });
        Assert.Equal("a.docx", Standing(db));
    }

    [Fact]
    public void Two_files_of_one_run_both_stand_unless_their_dates_tell_the_order()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, First, Second);
        Assert.Equal("a.docx b.docx", Standing(db));
        Lifecycle.Night(
            db,
            Lifecycle.Document("c.docx", 1, "丙", filedOn: new DateOnly(2026, 1, 9)),
            Lifecycle.Document("d.docx", 2, "丙", filedOn: new DateOnly(2026, 1, 8)),
            Lifecycle.Document("e.docx", 1, "戊", filedOn: new DateOnly(2026, 1, 8)),
            Lifecycle.Document("f.docx", 2, "戊"));
        Assert.Equal("c.docx e.docx f.docx", Standing(db));
    }

    [Fact]
    public void Two_projects_of_one_name_both_stand_whatever_becomes_of_one_of_them()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, First, Second);
        Lifecycle.Night(db, First, Lifecycle.Document("b.docx", 3));
        Assert.Equal("a.docx b.docx", Standing(db));
        Lifecycle.Night(db, First, Lifecycle.Document("renamed.docx", 4));
        Assert.Equal("a.docx renamed.docx", Standing(db));
    }

    [Fact]
    public void One_form_in_two_formats_gives_way_to_a_later_one_as_one()
    {
        using var db = OpenDatabase();
        var pdf = Lifecycle.Document("a.pdf", 1.0m);
        Lifecycle.Night(db, First, pdf);
        Assert.Equal("a.docx a.pdf", Standing(db));
        Lifecycle.Night(db, First, pdf, Second);
        Assert.Equal("b.docx", Standing(db));
    }

    [Fact]
    public void The_first_file_changed_again_takes_the_place_of_the_second()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, First);
        Lifecycle.Night(db, First, Second);
        var again = Lifecycle.Document("a.docx", 3);
        Lifecycle.Night(db, again, Second);
        Assert.Equal("a.docx", Standing(db));
        Assert.Equal("b.docx", SubmissionStore.ReadFormers(db)[again.Forms[0].FormId].Source.Path);
    }

    [Fact]
    public void The_same_bytes_under_another_path_are_no_new_submission()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, First);
        Lifecycle.Night(db, First, Second);
        Lifecycle.Night(db, Second, Lifecycle.Document("z.docx", 1));
        Assert.Equal("b.docx", Standing(db));
    }

    [Theory]
    [InlineData("校舍维修", "县教育局（汇总）")]
    [InlineData("校舍维修", "县教育局（本级）")]
    [InlineData("校舍维修", "县教体局")]
    [InlineData("校舍维修二期", "县教育局")]
    [InlineData("", "县教育局")]
    [InlineData("校舍维修", "")]
    public void Another_unit_project_or_scope_is_another_form(string project, string unit)
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, First);
        var other = Lifecycle.Document("b.docx", 2, project, unit);
        other = other with { Forms = [other.Forms[0] with { ProjectName = project.Length > 0 ? project : null, Unit = unit.Length > 0 ? unit : null }] };
        Lifecycle.Night(db, First, other);
        Assert.Equal("a.docx b.docx", Standing(db));
    }

    [Fact]
    public void Another_year_phase_kind_or_implementing_unit_is_another_form()
    {
        using var db = OpenDatabase();
        IngestedDocument With(string path, Func<TargetForm, TargetForm> change)
        {
            var document = Lifecycle.Document(path, path[0]);
            return document with { Forms = [change(document.Forms[0])] };
        }

        var first = With("a.docx", form => form with { ImplementingUnit = "一小" });
        Lifecycle.Night(db, first);
        Lifecycle.Night(
            db, first,
            With("b.docx", form => form with { ImplementingUnit = "二小" }),
            With("c.docx", form => form with { FiscalYear = 2025 }),
            With("d.docx", form => form with { Phase = FormPhase.Evaluation }),
            With("e.docx", form => form with { Kind = FormKind.Department }),
            With("f.docx", form => form with { FiscalYear = null }),
            With("g.docx", form => form));
        Assert.Equal("a.docx b.docx c.docx d.docx e.docx f.docx g.docx", Standing(db));
    }

    [Fact]
    public void Two_forms_of_one_name_in_a_document_neither_give_way_nor_take_a_place()
    {
        using var db = OpenDatabase();
        var twice = SampleDocument.Read("b.docx", "twice", 2) with
        {
            Forms = [Lifecycle.Form("b.docx", "twice", 0, 5, "校舍维修"), Lifecycle.Form("b.docx", "twice", 1, 6, "校舍维修")],
        };
        Lifecycle.Night(db, First);
        Lifecycle.Night(db, First, twice);
        Assert.Equal("a.docx b.docx b.docx", Standing(db));
        Lifecycle.Night(db, First, twice, Lifecycle.Document("c.docx", 7));
        Assert.Equal("a.docx b.docx b.docx c.docx", Standing(db));
    }

    [Fact]
    public void A_later_file_with_an_earlier_date_leaves_both()
    {
        using var db = OpenDatabase();
        var dated = Lifecycle.Document("a.docx", 1, filedOn: new DateOnly(2026, 1, 9));
        Lifecycle.Night(db, dated);
        Lifecycle.Night(db, dated, Lifecycle.Document("b.docx", 2, filedOn: new DateOnly(2026, 1, 8)));
        Assert.Equal("a.docx b.docx", Standing(db));
    }

    [Fact]
    public void Documents_loaded_before_runs_were_counted_keep_standing_beside_each_other_and_give_way_to_later_ones()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db, "1");
        loader.Load(First);
        loader.Load(Lifecycle.Document("a.pdf", 1.0m));
        Lifecycle.Night(db, First, Lifecycle.Document("a.pdf", 1.0m));
        Assert.Equal("a.docx a.pdf", Standing(db));
        Lifecycle.Night(db, First, Lifecycle.Document("a.pdf", 1.0m), Second);
        Assert.Equal("b.docx", Standing(db));
    }

    [Fact]
    public void A_file_changed_in_place_is_compared_with_what_it_held_before_and_a_check_of_the_database_says_the_same()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, First);
        var night = Lifecycle.Night(db, Lifecycle.Document("a.docx", 9));
        var told = Assert.Single(night.Standing).Finding;
        Assert.Contains("上一版", told.Message.Zh, StringComparison.Ordinal);
        Assert.Equal(["/funding/lines/0/budget 9"], told.Evidence.Select(evidence => $"{evidence.Pointer} {evidence.Raw}"));

        var forms = FormStore.ReadCurrentForms(db).ToList();
        var check = new Reconciler(new ReconcilerOptions { Select = new HashSet<string> { "PT304", "PT405", "PT408" } }).Check(forms, SubmissionStore.ReadFormers(db));
        Deep.Equal(FindingStore.Read(db), check.Findings);
    }

    [Fact]
    public void A_template_copied_many_times_with_its_name_left_in_it_stands_in_full_and_in_good_time()
    {
        using var db = OpenDatabase();
        var copies = Enumerable.Range(0, 300).Select(i => Lifecycle.Document(FormattableString.Invariant($"{i}.docx"), 1 + (i / 1000m))).ToList();
        Lifecycle.Night(db, copies[..100]);
        Lifecycle.Finish(db, Lifecycle.Load(db, null, copies), rules: "PT304");
        Assert.Equal(300, FormStore.ReadCurrentForms(db).Count());
    }

    private static string Standing(FormDatabase db) => string.Join(' ', FormStore.ReadCurrentForms(db).Select(form => form.Source.Path));
}
