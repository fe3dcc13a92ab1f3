using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class ViewTests : StorageFixture
{
    [Fact]
    public void A_line_an_indicator_and_a_goal_stand_once_with_unit_project_and_year_beside_them()
    {
        using var db = OpenDatabase();
        new FormLoader(db).Load(SampleDocument.Of("a.pdf", RichForm.Build("a.pdf"), RichForm.BuildBare("a.pdf")));
        const string Beside = "unit || ' ' || project || ' ' || year || ' ' || pointer";
        Assert.Equal(
            Enumerable.Range(0, 3).Select(i => $"县教育局 校舍维修𠮷 2026 /funding/lines/{i}"),
            Query(db, $"SELECT {Beside} FROM v_funding ORDER BY pointer"));
        Assert.Equal(
            Enumerable.Range(0, 2).Select(i => $"县教育局 校舍维修𠮷 2026 /indicators/{i}"),
            Query(db, $"SELECT {Beside} FROM v_indicators ORDER BY pointer"));
        Assert.Equal(2, Count(db, "SELECT count(*) FROM v_goals"));
        Assert.Equal(2, Count(db, "SELECT count(*) FROM v_forms"));
        Assert.Equal(1, Count(db, "SELECT count(*) FROM v_documents"));
        Assert.Equal(4, Count(db, "SELECT count(*) FROM v_diagnostics"));
    }

    [Fact]
    public void Amounts_keep_their_digits_and_have_a_number_beside_them_to_sort_by()
    {
        using var db = OpenDatabase();
        new FormLoader(db).Load(SampleDocument.Of("a.pdf", RichForm.Build("a.pdf")));
        Assert.Equal(["20.00 real"], Query(db, "SELECT budget || ' ' || typeof(budget_number) FROM v_funding WHERE item = 'total'"));
        Assert.Equal(["2.0 real"], Query(db, "SELECT target_value || ' ' || typeof(target_number) FROM v_indicators WHERE target_value IS NOT NULL"));
    }

    [Fact]
    public void The_heading_stands_in_for_a_unit_or_project_that_the_form_leaves_blank()
    {
        using var db = OpenDatabase();
        var form = SampleDocument.SmallForm("a.docx", "a", 0) with { Unit = null, ProjectName = null, HeadingUnit = "局", HeadingProjectName = "题" };
        new FormLoader(db).Load(SampleDocument.Read("a.docx", "a") with { Forms = [form] });
        Assert.Equal(["局 题"], Query(db, "SELECT unit || ' ' || project FROM v_forms"));
    }

    [Fact]
    public void A_finding_over_two_forms_stands_once_and_one_over_none_stands_too()
    {
        using var db = OpenDatabase();
        var document = SampleDocument.Read("a.docx", "a", forms: 2);
        new FormLoader(db).Load(document);
        var ids = document.Forms.Select(form => form.FormId).ToArray();
        FindingStore.Replace(db, new([SampleFinding.Of("PT405", ids), SampleFinding.Of("PT407")], []));
        Assert.Equal(
            ["PT405 县教育局 a0 2026 2 /projectName", "PT407 - - - 0 -"],
            Query(db, """
                SELECT rule_id || ' ' || coalesce(unit, '-') || ' ' || coalesce(project, '-') || ' ' || coalesce(year, '-') || ' ' || forms || ' ' || coalesce(pointer, '-')
                FROM v_findings ORDER BY rule_id
                """));
    }
}
