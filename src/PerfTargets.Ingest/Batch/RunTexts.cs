using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Batch;

/// <summary>Why a run could not begin.</summary>
internal static class RunTexts
{
    public static Bilingual AlreadyRunning(string database) => new(
        $"另一次运行正在使用这个数据库：{database}。请等它结束后再运行。",
        $"Another run is using this database: {database}. Wait until it has ended.");

    public static Bilingual NoFolder(string database) => new(
        $"数据库所在的文件夹不存在：{database}。请先建立该文件夹，或换一个路径。",
        $"The folder of the database does not exist: {database}. Create the folder, or name another path.");

    public static Bilingual LockNotWritable(string file) => new(
        $"无法写入 {file}：没有权限。请检查数据库所在文件夹的权限。",
        $"Cannot write {file}: permission denied. Check the permissions of the database's folder.");

    public static Bilingual OutputNotWritable(string path, string reason) => new(
        $"无法写入 {path}：{reason}。请检查磁盘空间和权限。",
        $"Cannot write {path}: {reason}. Check the disk space and the permissions.");
}
