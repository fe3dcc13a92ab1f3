using PerfTargets.Ingest.Reconciliation.Settings;

namespace PerfTargets.Ingest.Cli.Input;

/// <summary>The files of <c>--config</c> and <c>--suppressions</c>. What is wrong with one of them is wrong usage.</summary>
internal static class SettingsFiles
{
    /// <summary>The configuration; the default one when no file is named.</summary>
    public static CheckConfig Config(string? path) => path is null ? new CheckConfig() : Read(path, CheckConfig.Read);

    /// <summary>The suppressions; none when no file is named.</summary>
    public static SuppressionList Suppressions(string? path) => path is null ? SuppressionList.Empty : Read(path, SuppressionList.Read);

    /// <summary>A file of settings.</summary>
    public static T Read<T>(string path, Func<ReadOnlyMemory<byte>, string, T> parse)
    {
        try
        {
            return SettingsFile.Read(path, parse);
        }
        catch (SettingsException e)
        {
            throw new UsageException(e.Reason);
        }
    }
}
