using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation.Settings;

/// <summary>Reads files of settings.</summary>
public static class SettingsFile
{
    /// <summary>Reads one.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="parse">Reads its bytes; is given its name for complaints.</param>
    /// <exception cref="SettingsException">It cannot be opened, or says something that cannot be meant.</exception>
    public static T Read<T>(string path, Func<ReadOnlyMemory<byte>, string, T> parse)
    {
        try
        {
            return parse(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(new Bilingual(
                $"设置文件打不开：{path}。请检查路径和权限。",
                $"The settings file cannot be opened: {path}. Check the path and the permissions."));
        }
    }
}
