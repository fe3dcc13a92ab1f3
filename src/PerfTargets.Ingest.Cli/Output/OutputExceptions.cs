using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Output;

/// <summary>Whoever reads our standard output has closed it.</summary>
internal sealed class OutputClosedException(IOException inner) : Exception("The reader of standard output has gone.", inner);

/// <summary>An output could not be written.</summary>
/// <param name="reason">Which one and why.</param>
/// <param name="inner">What the system said.</param>
internal sealed class OutputFailedException(Bilingual reason, Exception inner) : Exception(reason.En, inner)
{
    public Bilingual Reason { get; } = reason;

    /// <summary>The exception for a file or for standard output.</summary>
    public static OutputFailedException For(string? path, Exception inner)
    {
        var name = path is null ? new Bilingual("标准输出", "standard output") : new Bilingual($"输出文件 {path}", $"output {path}");
        return new OutputFailedException(
            new Bilingual($"无法写入{name.Zh}：{Reasons(inner).Zh}", $"Cannot write {name.En}: {Reasons(inner).En}"), inner);
    }

    private static Bilingual Reasons(Exception e) => e switch
    {
        UnauthorizedAccessException => new("没有写入权限，或路径是一个文件夹", "permission denied, or the path is a folder"),
        DirectoryNotFoundException => new("所在的文件夹不存在", "its folder does not exist"),
        PathTooLongException => new("路径太长", "the path is too long"),
        _ => new(e.Message, e.Message),
    };
}
