using PerfTargets.Ingest.Batch.Scanning;

namespace PerfTargets.Ingest.Tests.Batch;

/// <summary>What a later run opens, reads and stores, for each thing that can become of a file.</summary>
public sealed class IncrementalImportTests : ImportedFolder
{
    [Fact]
    public void Unchanged_files_are_not_opened_whatever_came_of_them()
    {
        Sound("a.txt");
        Samples.Write("in/none.txt", "没有表的文字\n");
        Samples.Write("in/empty.txt", "");
        Samples.Write("in/bad.docx", "PK\u0003\u0004 nothing");
        var first = Import();
        Assert.Equal(["a.txt", "bad.docx", "none.txt"], Files.Read.Order());
        var before = Dump();

        var second = Import();
        Assert.Empty(Files.Opened);
        Assert.Empty(Files.Read);
        Assert.Equal(before, Dump());
        Assert.Equal((4, 2, 0), (second.Counts.Documents, second.Counts.Unchanged, second.Counts.Added));
        Assert.Equal(first.Unread, second.Unread);
        Assert.Equal(["bad.docx", "empty.txt"], second.Unread.Select(input => input.Path));
        Assert.Equal(["none.txt"], second.WithoutForms);
    }

    [Fact]
    public void A_touched_file_is_hashed_once_and_not_read()
    {
        Sound("a.txt");
        Samples.Write("in/bad.docx", "PK\u0003\u0004 nothing");
        Import();
        Touch("a.txt");
        Touch("bad.docx");

        var touched = Import();
        Assert.Equal(["a.txt", "bad.docx"], Files.Opened.Order());
        Assert.Empty(Files.Read);
        Assert.Equal(1, touched.Counts.Unchanged);
        Assert.Equal("bad.docx", Assert.Single(touched.Unread).Path);

        Import();
        Assert.Empty(Files.Opened);
    }

    [Fact]
    public void A_changed_file_takes_the_place_of_what_stood_even_at_the_same_size()
    {
        Sound("a.txt", "甲项目");
        Import();
        Sound("a.txt", "乙项目");
        Touch("a.txt");

        Assert.Equal(1, Import().Counts.Superseded);
        Assert.Equal(["a.txt superseded 甲项目", "a.txt current 乙项目"], History());
    }

    [Fact]
    public void A_moved_file_is_no_new_submission_and_is_not_read()
    {
        Sound("a.txt");
        Import();
        Directory.CreateDirectory(File("b"));
        System.IO.File.Move(File("a.txt"), File("b/c.txt"));

        var moved = Import();
        Assert.Equal((1, 0, 1), (moved.Counts.Moved, moved.Counts.Added, moved.Counts.Gone));
        Assert.Empty(Files.Read);
        Assert.Equal("b/c.txt", Assert.Single(moved.Forms).Source.Path);
        Import();
        Assert.Empty(Files.Opened);
    }

    [Fact]
    public void A_copy_is_recorded_without_being_read_and_holds_no_forms()
    {
        Sound("a.txt");
        Import();
        System.IO.File.Copy(File("a.txt"), File("b.txt"));

        var copied = Import();
        Assert.Equal((1, 1), (copied.Counts.Duplicates, copied.Counts.Unchanged));
        Assert.Empty(Files.Read);
        Assert.Equal("a.txt", Assert.Single(copied.Forms).Source.Path);
        Import();
        Assert.Empty(Files.Opened);
    }

    [Fact]
    public void A_deleted_file_is_recorded_and_may_come_back_without_being_read()
    {
        Sound("a.txt");
        Sound("b.txt", "另一个项目");
        Import();
        var bytes = System.IO.File.ReadAllBytes(File("a.txt"));
        System.IO.File.Delete(File("a.txt"));
        var deleted = Import();
        Assert.Equal((1, 1), (deleted.Counts.Gone, deleted.FormCount));
        Assert.Contains("a.txt gone 培训经费", History());
        Assert.Equal(0, Import().Counts.Gone);

        System.IO.File.WriteAllBytes(File("a.txt"), bytes);
        var back = Import();
        Assert.Equal((1, 2), (back.Counts.Added, back.FormCount));
        Assert.Empty(Files.Read);
    }

    [Fact]
    public void What_cannot_be_read_leaves_the_former_version_and_is_read_again_only_when_it_changes()
    {
        var bytes = System.IO.File.ReadAllBytes(Sound("a.txt"));
        var time = System.IO.File.GetLastWriteTimeUtc(File("a.txt"));
        Import();
        Samples.Write("in/a.txt", "PK\u0003\u0004 nothing");
        Touch("a.txt");
        var spoiled = Import();
        Assert.Equal((1, 1), (spoiled.Counts.KeptFormer, spoiled.FormCount));

        Assert.Equal("a.txt", Assert.Single(Import().Unread).Path);
        Assert.Empty(Files.Opened);

        // The good bytes come back with the very time they had.
        System.IO.File.WriteAllBytes(File("a.txt"), bytes);
        System.IO.File.SetLastWriteTimeUtc(File("a.txt"), time);
        Assert.Empty(Import().Unread);
        Assert.Equal(["a.txt current 培训经费"], History().Where(row => row.Contains("current", StringComparison.Ordinal)));
    }

    [Fact]
    public void Another_reader_version_reads_everything_anew()
    {
        Sound("a.txt");
        Import();
        Options = Options with { ReaderVersion = "99.0.0" };
        Assert.Equal(1, Import().Counts.Superseded);
        Assert.Equal(["a.txt"], Files.Read);
        Import();
        Assert.Empty(Files.Opened);
    }

    [Fact]
    public void A_file_that_could_not_be_opened_is_tried_again_each_time()
    {
        System.IO.File.CreateSymbolicLink(Samples.Write("in/x/y", "") + ".txt", File("nowhere"));
        Assert.Contains("x/y.txt", Import().Unread.Select(input => input.Path));
        Import();
        Assert.Equal(["x/y.txt"], Files.Read);
    }

    [Fact]
    public void A_database_filled_without_stamps_is_compared_once_by_its_hashes()
    {
        Sound("a.txt");
        Import();
        using (var db = OpenDatabase())
            db.Statements.Run("DELETE FROM files");
        Assert.Equal(1, Import().Counts.Unchanged);
        Assert.Equal(["a.txt"], Files.Opened);
        Assert.Empty(Files.Read);
        Import();
        Assert.Empty(Files.Opened);
    }

    [Fact]
    public void What_the_patterns_leave_out_is_counted_and_no_longer_stands()
    {
        Sound("a.txt");
        Sound("归档/b.txt", "旧项目");
        Import();
        var narrowed = Import(patterns: new ScanPatterns([], ["**/归档/**"]));
        Assert.Equal((1, 1, 1), (narrowed.Counts.LeftOut, narrowed.Counts.Gone, narrowed.FormCount));
    }

    [Fact]
    public void A_named_pipe_does_not_stop_the_run()
    {
        if (OperatingSystem.IsWindows())
            return;
        Sound("a.txt");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [File("pipe.txt")]))
            made.WaitForExit();
        Assert.Equal("pipe.txt", Assert.Single(Import().Unread).Path);
    }
}
