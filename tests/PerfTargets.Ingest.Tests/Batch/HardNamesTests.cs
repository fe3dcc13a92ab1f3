using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Batch.Scanning;

namespace PerfTargets.Ingest.Tests.Batch;

/// <summary>Names and depths that shares have and programs forget.</summary>
public sealed class HardNamesTests : ImportedFolder
{
    private void InShell(string script)
    {
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = File("") })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    private ScanResult Scan() => FolderScan.Run([new ScanRoot(Samples.Path("in"), "")]);

    [Fact]
    public void What_programs_and_systems_leave_beside_documents_is_counted_by_kind()
    {
        string[] names =
        [
            "~$表.docx", ".~lock.表.odt#", "~WRL0001.tmp", "x.TMP", "y.crdownload", "z.part", "Thumbs.db", "desktop.ini", ".DS_Store",
            "$RECYCLE.BIN/a.txt", "System Volume Information/b.txt", ".hidden", "表.docx",
        ];
        foreach (var name in names)
            Samples.Write("in/" + name, "");
        var scan = Scan();
        Assert.Equal(["表.docx"], scan.Entries.Select(e => e.Path));
        Assert.Equal(
            [(SetAsideKind.OfficeLock, 2), (SetAsideKind.Temporary, 4), (SetAsideKind.OfTheSystem, 5), (SetAsideKind.Hidden, 1)],
            scan.SetAside.Select(kind => (kind.Key, kind.Value)));
        Assert.Equal(12, scan.Skipped);
    }

    [Fact]
    public void Names_that_are_no_text_are_named_one_by_one_and_the_rest_is_loaded()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Sound("a.txt");
        InShell("echo x > $'\\xb1\\xed.txt'; echo x > $'\\xb1\\xee.txt'; mkdir $'\\xb1'; echo x > $'\\xb1/c.txt'");
        try
        {
            var summary = Import();
            Assert.Equal((1, 3), (summary.FormCount, summary.Unread.Count));
            Assert.All(summary.Unread, input => Assert.Contains("UTF-8", input.Reason.Zh));
            Assert.Equal(3, summary.Unread.DistinctBy(input => input.Path).Count());
            Assert.Equal(summary.Unread, Import().Unread);
        }
        finally
        {
            // The library cannot delete what it cannot name.
            InShell("rm -r $'\\xb1'*");
        }
    }

    [Theory]
    [InlineData(3, 100)]
    [InlineData(14, 100)]
    public void Paths_longer_than_systems_like_are_read(int folders, int length)
    {
        var path = string.Join('/', Enumerable.Repeat(new string('d', length), folders)) + "/a.txt";
        Sound(path);
        Assert.Equal(path, Assert.Single(Import().Forms).Source.Path);
        Import();
        Assert.Empty(Files.Opened);
    }

    [Fact]
    public void Links_in_a_circle_end_and_linked_files_are_known_again()
    {
        Sound("real/a.txt");
        System.IO.File.CreateSymbolicLink(File("b.txt"), File("real/a.txt"));
        Directory.CreateSymbolicLink(File("real/up"), File(""));
        System.IO.File.CreateSymbolicLink(File("self.txt"), File("self.txt"));
        var summary = Import();
        Assert.Equal(["b.txt", "real/a.txt", "self.txt"], Scan().Entries.Select(e => e.Path));
        Assert.Equal("self.txt", Assert.Single(summary.Unread).Path);
        Assert.Equal(1, summary.FormCount);
        Assert.Equal(2, Import().Counts.Unchanged);
        Assert.Empty(Files.Opened);
    }

    [Fact]
    public void The_scan_knows_each_files_size_and_time_as_the_disk_has_them()
    {
        Samples.Write("in/a.txt", "12345");
        System.IO.File.CreateSymbolicLink(File("b.txt"), File("a.txt"));
        foreach (var entry in Scan().Entries)
        {
            Assert.Equal(5, entry.Stamp?.Size);
            Assert.Equal(System.IO.File.GetLastWriteTimeUtc(File("a.txt")).Ticks, entry.Stamp?.Modified);
            Assert.Equal(DiskFiles.Instance.Stat(entry.File), entry.Stamp);
        }
    }
}
