using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Tests.Cli;

namespace PerfTargets.Ingest.Tests.Batch;

/// <summary>Files that somebody writes during a run are never loaded half.</summary>
public sealed class UnsettledFileTests : ImportedFolder
{
    private readonly FakeTime time = new(TimeProvider.System.GetUtcNow());

    public UnsettledFileTests()
    {
        Options = Options with { Time = time, SettlePeriod = TimeSpan.FromSeconds(30) };
    }

    [Fact]
    public void A_file_of_a_moment_ago_is_read_after_one_quiet_period()
    {
        Sound("old.txt", "旧项目");
        Touch("old.txt");
        Sound("new.txt", "新项目");
        var summary = Import();
        Assert.Equal((2, 0), (summary.Counts.Added, summary.Deferred.Count));
        Assert.Equal(["old.txt", "new.txt"], Files.Read);
        Assert.InRange(time.Waited.TotalSeconds, 29, 31);
    }

    [Fact]
    public void Nobody_waits_for_files_that_have_been_left_alone()
    {
        Sound("old.txt");
        Touch("old.txt");
        Import();
        Assert.Equal(TimeSpan.Zero, time.Waited);
    }

    [Fact]
    public void A_file_that_keeps_growing_is_left_and_what_stood_at_its_path_stays()
    {
        Sound("a.txt");
        Touch("a.txt");
        Import();

        var text = SampleFolder.Form("丙县水利局", "堤防经费", "20.00", "15.00", "5.00");
        var written = text.Length / 2;
        Samples.Write("in/a.txt", text[..written]);
        time.OnWait = () => Samples.Write("in/a.txt", text[..++written]);
        var summary = Import();
        Assert.Equal("a.txt", Assert.Single(summary.Deferred).Path);
        Assert.Contains("仍在写入", summary.Deferred[0].Reason.Zh);
        Assert.Empty(Files.Read);
        Assert.Equal("培训经费", Assert.Single(summary.Forms).ProjectName);
        Assert.InRange(time.Waited.TotalSeconds, 29, 61);

        Samples.Write("in/a.txt", text);
        time.OnWait = () => { };
        Assert.Equal("堤防经费", Assert.Single(Import().Forms).ProjectName);
    }

    [Fact]
    public void A_file_of_full_size_that_is_still_being_filled_is_left()
    {
        var bytes = System.IO.File.ReadAllBytes(Sound("a.txt"));
        var written = 0;
        void Fill()
        {
            written += 40;
            var now = new byte[bytes.Length];
            Array.Copy(bytes, now, Math.Min(written, bytes.Length));
            System.IO.File.WriteAllBytes(File("a.txt"), now);
            System.IO.File.SetLastWriteTimeUtc(File("a.txt"), time.GetUtcNow().UtcDateTime);
        }

        Fill();
        time.OnWait = Fill;
        Assert.Equal("a.txt", Assert.Single(Import().Deferred).Path);
        Assert.Empty(Files.Read);
    }

    [Fact]
    public void A_time_to_come_is_watched_and_then_read()
    {
        Sound("a.txt");
        System.IO.File.SetLastWriteTimeUtc(File("a.txt"), time.GetUtcNow().UtcDateTime.AddDays(3));
        var summary = Import();
        Assert.Equal((1, 0), (summary.Counts.Added, summary.Deferred.Count));
        Assert.Equal(30, time.Waited.TotalSeconds);
        Import();
        Assert.Empty(Files.Opened);
        Assert.Equal(30, time.Waited.TotalSeconds);
    }

    [Fact]
    public void A_file_that_another_program_holds_is_left_for_the_next_run()
    {
        Sound("a.txt");
        Touch("a.txt");
        var held = Import(new CountingFiles { Held = "a.txt" });
        Assert.Contains("占用", Assert.Single(held.Deferred).Reason.Zh);
        Assert.Equal(0, held.FormCount);
        Assert.Equal(1, Import().Counts.Added);
    }

    [Fact]
    public void A_file_that_changes_while_it_is_read_is_not_loaded_as_it_was_read()
    {
        Sound("a.txt", "甲项目");
        Touch("a.txt");
        var changes = 0;
        var summary = Import(new CountingFiles
        {
            OnRead = _ =>
            {
                if (changes++ == 0)
                    Sound("a.txt", "乙项目");
            },
        });
        Assert.Equal("乙项目", Assert.Single(summary.Forms).ProjectName);
        Assert.Equal(["a.txt current 乙项目"], History());
    }

    [Fact]
    public void A_file_that_vanishes_during_the_run_is_no_unreadable_document()
    {
        Sound("a.txt");
        time.OnWait = () => System.IO.File.Delete(File("a.txt"));
        Assert.Contains("移走或删除", Assert.Single(Import().Deferred).Reason.Zh);
        Assert.Empty(History());
    }

    [Fact]
    public void Waiting_can_be_stopped()
    {
        Sound("a.txt");
        using var stop = new CancellationTokenSource();
        time.OnWait = stop.Cancel;
        using var db = OpenDatabase();
        var run = new ImportRun(db, new CountingFiles(), Options);
        var scan = FolderScan.Run([new ScanRoot(Samples.Path("in"), "")], CancellationToken.None);
        Assert.ThrowsAny<OperationCanceledException>(() => run.Run(scan, () => { }, stop.Token));
    }

    /// <summary>With the machine's own clock and a writer that writes until the run is over.</summary>
    [Fact]
    public async Task A_slow_copy_into_the_folder_is_never_loaded_half()
    {
        Options = Options with { Time = TimeProvider.System, SettlePeriod = TimeSpan.FromSeconds(1) };
        Directory.CreateDirectory(File(""));
        using var over = new CancellationTokenSource();
        await using var copy = new FileStream(File("a.txt"), FileMode.Create, FileAccess.Write, FileShare.Read);
        var line = System.Text.Encoding.UTF8.GetBytes(SampleFolder.Form("丙县水利局", "堤防经费", "20.00", "15.00", "5.00"));
        copy.Write(line);
        copy.Flush();
        var writer = new Thread(() =>
        {
            while (!over.Token.WaitHandle.WaitOne(20))
            {
                copy.Write(line);
                copy.Flush();
            }
        });
        writer.Start();
        var summary = await Task.Run(() => Import());
        await over.CancelAsync();
        writer.Join();

        Assert.Equal("a.txt", Assert.Single(summary.Deferred).Path);
        Assert.Empty(History());
        copy.SetLength(line.Length);
        copy.Close();
        Assert.Equal(1, Import().FormCount);
    }
}
