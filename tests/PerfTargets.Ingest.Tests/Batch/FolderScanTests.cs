using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Tests.Cli;

namespace PerfTargets.Ingest.Tests.Batch;

public sealed class FolderScanTests : IDisposable
{
    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string[] Scan(out int skipped)
    {
        var scan = FolderScan.Run([new ScanRoot(folder.Root, "")]);
        skipped = scan.Skipped;
        return [.. scan.Entries.Select(e => e.Path)];
    }

    [Fact]
    public void Paths_are_ordinal_with_forward_slashes_and_noise_is_counted()
    {
        foreach (var name in (string[])["b.txt", "B.txt", "a/z.txt", "a.txt", "教育局.docx", "~$教育局.docx", "Thumbs.db", ".DS_Store", ".git/config"])
            folder.Write(name, "");
        Assert.Equal(["B.txt", "a.txt", "a/z.txt", "b.txt", "教育局.docx"], Scan(out var skipped));
        Assert.Equal(4, skipped);
    }

    [Fact]
    public void Links_that_go_round_end_and_a_linked_folder_is_read_once()
    {
        folder.Write("real/a.txt", "");
        Directory.CreateSymbolicLink(folder.Path("alias"), folder.Path("real"));
        Directory.CreateSymbolicLink(folder.Path("real/up"), folder.Root);
        Assert.Equal(["real/a.txt"], Scan(out _));
    }

    [Fact]
    public void A_folder_linked_from_elsewhere_is_read_under_the_link()
    {
        using var elsewhere = new SampleFolder();
        elsewhere.Write("x.txt", "");
        Directory.CreateSymbolicLink(folder.Path("link"), elsewhere.Root);
        Assert.Equal(["link/x.txt"], Scan(out _));
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_is_one_trouble_and_the_rest_goes_on()
    {
        folder.Write("open/a.txt", "");
        folder.Write("shut/b.txt", "");
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(folder.Path("shut"), UnixFileMode.None);
        try
        {
            // The administrator may list everything: then there is no trouble to see.
            var scan = FolderScan.Run([new ScanRoot(folder.Root, "")]);
            if (Environment.IsPrivilegedProcess)
                return;
            Assert.Equal(["open/a.txt", "shut"], scan.Entries.Select(e => e.Path));
            Assert.Equal("access-denied", scan.Entries[1].Trouble?.Code);
        }
        finally
        {
            File.SetUnixFileMode(folder.Path("shut"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_path_is_listed_once_and_one_that_is_not_there_is_left_to_the_reader()
    {
        var file = folder.Write("a.txt", "");
        var scan = FolderScan.Run([ScanRoot.AsGiven(folder.Root), ScanRoot.AsGiven(file), ScanRoot.AsGiven(folder.Path("absent"))]);
        Assert.Equal([folder.Path("a.txt"), folder.Path("absent")], scan.Entries.Select(e => e.Path));
        Assert.All(scan.Entries, e => Assert.Null(e.Trouble));
    }

    [Fact]
    public void Folders_of_one_name_are_told_apart()
    {
        folder.Write("x/2026/a.txt", "");
        folder.Write("y/2026/a.txt", "");
        Assert.Equal("", ImportRoots.Of([folder.Path("x/2026"), folder.Path("x/../x/2026")]).Single().Prefix);
        Assert.Equal(["x/2026", "y/2026"], ImportRoots.Of([folder.Path("x/2026"), folder.Path("y/2026")]).Select(r => r.Prefix));
        Assert.Equal(["x", "y"], ImportRoots.Of([folder.Path("x"), folder.Path("y")]).Select(r => r.Prefix));
    }
}
