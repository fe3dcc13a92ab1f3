namespace PerfTargets.Ingest.Tests.Cli;

public sealed class ExitCodeTests : IDisposable
{
    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Extracting_a_form_is_done() => Assert.Equal(0, ProgramRun.Of("extract", folder.WriteSound("a.txt")).Code);

    [Fact]
    public void Findings_fail_a_check_unless_told_otherwise()
    {
        var file = folder.WriteFaulty("a.txt");
        Assert.Equal(1, ProgramRun.Of("check", file, "--select", "PT101").Code);
        Assert.Equal(0, ProgramRun.Of("check", file, "--select", "PT101", "--fail-on", "never").Code);
        Assert.Equal(0, ProgramRun.Of("check", file, "--ignore", "pt101", "--select", "PT101").Code);
        Assert.Equal(0, ProgramRun.Of("check", folder.WriteSound("b.txt"), "--select", "PT101").Code);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "a", "--format", "xml")]
    [InlineData("extract", "a", "--outptu", "b")]
    [InlineData("extract", "a", "--jobs", "0")]
    [InlineData("extract", "a", "--jobs", "many")]
    [InlineData("extract", "a", "--excel")]
    [InlineData("extract", "-", "--stdin-list")]
    [InlineData("extract", "a", "--lang", "fr")]
    [InlineData("import", "a")]
    [InlineData("import", "no-such-folder", "--db", "x.db")]
    [InlineData("check")]
    [InlineData("check", "a", "--db", "x.db")]
    [InlineData("check", "a", "--select", "PT999")]
    [InlineData("rules", "PT999")]
    [InlineData("schema")]
    [InlineData("schema", "forms")]
    [InlineData("frobnicate")]
    [InlineData]
    public void Wrong_usage_is_2_and_says_where_help_is(params string[] args)
    {
        var run = ProgramRun.Of(args);
        Assert.Equal(2, run.Code);
        Assert.Contains("--help", run.Error + run.Output);
    }

    [Fact]
    public void A_missing_file_is_3_and_named_with_its_reason()
    {
        var run = ProgramRun.Of("extract", folder.Path("没有.txt"), folder.WriteSound("a.txt"), "--quiet");
        Assert.Equal(3, run.Code);
        Assert.Contains("没有.txt", run.Error);
        Assert.Contains("\"培训经费\"", run.Output);
    }

    [Fact]
    public void Unread_input_goes_before_findings()
    {
        folder.WriteFaulty("a.txt");
        folder.Write("b.txt", "");
        var run = ProgramRun.Of("check", folder.Root, "--select", "PT101");
        Assert.Equal(3, run.Code);
        Assert.Contains("PT101", run.Output);
        Assert.Contains("b.txt", run.Error);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_4_and_leaves_nothing()
    {
        var file = folder.WriteSound("a.txt");
        var run = ProgramRun.Of("extract", file, "--output", folder.Path("none/out.json"));
        Assert.Equal(4, run.Code);
        Assert.Contains("out.json", run.Error);
        Assert.Equal(4, ProgramRun.Of("extract", file, "--output", folder.Root).Code);
        Assert.Equal([file], Directory.GetFiles(folder.Root));
    }

    [Fact]
    public void A_database_that_is_none_is_4_and_left_as_it_is()
    {
        var file = folder.Write("not.db", "This is no database, and longer than a header of one hundred bytes would be: " + new string('x', 100));
        var run = ProgramRun.Of("check", "--db", file);
        Assert.Equal(4, run.Code);
        Assert.Contains("not.db", run.Error);
        Assert.Equal(4, ProgramRun.Of("check", "--db", folder.Path("absent.db")).Code);
    }

    [Fact]
    public void A_reader_that_leaves_ends_the_program_quietly()
    {
        var run = ProgramRun.Start(["extract", folder.WriteSound("a.txt")], "", output: new ClosedPipe());
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Stopping_is_130_and_the_database_goes_on_from_there()
    {
        folder.WriteSound("in/a.txt");
        var database = folder.Path("x.db");
        Assert.Equal(130, ProgramRun.Start(["import", folder.Path("in"), "--db", database], "", stop: new CancellationToken(canceled: true)).Code);
        Assert.Equal(0, ProgramRun.Of("import", folder.Path("in"), "--db", database).Code);
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new BrokenPipe();

        public override void Write(ReadOnlySpan<byte> buffer) => throw new BrokenPipe();
    }

    private sealed class BrokenPipe : IOException
    {
        public BrokenPipe()
            : base("Broken pipe") => HResult = 32;
    }
}
