using System.Diagnostics;
using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Tests.Programs;

/// <summary>Real programs that behave badly.</summary>
public sealed class ProgramRunTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);
    private readonly ScriptFolder scripts = new();

    public void Dispose() => scripts.Dispose();

    [ScriptFact]
    public void A_good_program_is_read_to_its_end()
    {
        var output = "";
        var end = Run(scripts.Script("good", "pwd; echo \"$1\"; cat"), Long, stream => output = new StreamReader(stream).ReadToEnd(), ["two words"]);
        Assert.True(end.IsGood);
        Assert.Equal("", end.Said);
        Assert.EndsWith("\ntwo words\n", output, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(scripts.FullPath), output, StringComparison.Ordinal);
    }

    [ScriptFact]
    public void One_that_never_ends_is_ended_at_its_limit_with_what_it_started()
    {
        var program = scripts.Script("endless", "sleep 600 &\necho $$ > pids; echo $! >> pids; echo hm >&2; wait");
        var watch = Stopwatch.StartNew();
        var end = Run(program, TimeSpan.FromSeconds(2));
        Assert.Equal(ProgramEndKind.TimedOut, end.Kind);
        Assert.Null(end.ExitCode);
        Assert.False(end.IsGood);
        Assert.Equal("hm", end.Said);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(1.9), Long);
        Assert.True(ScriptFolder.AllEnd(scripts.Processes("pids", 2)));
    }

    [ScriptFact]
    public void One_that_ends_and_leaves_another_behind_with_its_output_is_not_waited_for_beyond_the_limit()
    {
        var program = scripts.Script("leaver", "sleep 600 &\necho $! > pids; echo gone");
        var watch = Stopwatch.StartNew();
        var end = Run(program, TimeSpan.FromSeconds(2));
        Assert.Equal(ProgramEndKind.TimedOut, end.Kind);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Long);
        using var left = Process.GetProcessById(scripts.Processes("pids", 1)[0]);
        left.Kill();
    }

    [ScriptFact]
    public void A_crash_is_told_by_its_exit_code_and_last_words()
    {
        var end = Run(scripts.Script("crash", "echo 'first line' >&2; printf 'out of\\tmemory\\n\\n' >&2; exit 7"), Long);
        Assert.Equal(new ProgramEnd(ProgramEndKind.Exited, 7, "first line | out ofmemory"), end);
        Assert.False(end.IsGood);
        Assert.Equal(128 + 9, Run(scripts.Script("killed", "kill -9 $$"), Long).ExitCode);
    }

    [ScriptFact]
    public void Of_many_words_the_last_are_kept()
    {
        var end = Run(scripts.Script("talker", "yes 'a line of an error' | head -c 3000000 >&2; echo; echo the end >&2; exit 1"), Long);
        Assert.Equal(1, end.ExitCode);
        Assert.EndsWith("the end", end.Said, StringComparison.Ordinal);
        Assert.InRange(end.Said.Length, 100, 301);
    }

    [ScriptFact]
    public void Output_nobody_reads_does_not_hold_it_up()
    {
        Assert.True(Run(scripts.Script("writer", "yes | head -c 20000000"), Long).IsGood);
    }

    [ScriptFact]
    public void Output_without_end_is_ended_at_the_limit()
    {
        var read = 0;
        var end = Run(scripts.Script("fountain", "yes"), TimeSpan.FromSeconds(1), stream => read = stream.Read(new byte[100]));
        Assert.Equal(ProgramEndKind.TimedOut, end.Kind);
        Assert.InRange(read, 1, 100);
    }

    [ScriptFact]
    public void What_the_reader_of_its_output_throws_ends_it()
    {
        var program = scripts.Script("victim", "echo $$ > pids; echo x; sleep 600");
        Assert.Throws<InvalidDataException>(() => Run(program, Long, stream =>
        {
            stream.ReadByte();
            throw new InvalidDataException();
        }));
        Assert.True(ScriptFolder.AllEnd(scripts.Processes("pids", 1)));
    }

    [ScriptFact]
    public void A_wish_to_stop_ends_it_with_what_it_started()
    {
        var program = scripts.Script("slow", "sleep 600 &\necho $$ > pids; echo $! >> pids; wait");
        using var stop = new CancellationTokenSource();
        var run = new Thread(() => Assert.Throws<OperationCanceledException>(() => ProgramRun.Run(program, [], scripts.FullPath, Long, _ => { }, stop.Token)));
        run.Start();
        var processes = scripts.Processes("pids", 2);
        Assert.All(processes, process => Assert.True(ScriptFolder.IsAlive(process)));
        stop.Cancel();
        Assert.True(run.Join(Long));
        Assert.True(ScriptFolder.AllEnd(processes));
        Assert.Throws<OperationCanceledException>(() => Run(program, Long, stop: stop.Token));
    }

    [ScriptFact]
    public void What_is_no_program_is_not_started()
    {
        var file = scripts.PathOf("text");
        File.WriteAllText(file, "not a program");
        var end = Run(file, Long);
        Assert.Equal(ProgramEndKind.NotStarted, end.Kind);
        Assert.NotEqual("", end.Said);
        Assert.Equal(ProgramEndKind.NotStarted, Run(scripts.PathOf("nothing"), Long).Kind);
    }

    private ProgramEnd Run(string program, TimeSpan limit, Action<Stream>? output = null, string[]? arguments = null, CancellationToken stop = default) =>
        ProgramRun.Run(program, arguments ?? [], scripts.FullPath, limit, output ?? (_ => { }), stop);
}
