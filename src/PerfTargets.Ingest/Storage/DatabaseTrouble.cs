using Microsoft.Data.Sqlite;

namespace PerfTargets.Ingest.Storage;

/// <summary>The messages of storage: what is wrong, with which file, and what to do.</summary>
internal static class DatabaseTrouble
{
    private const int Constraint = 19;

    public static FormDatabaseException From(SqliteException error, string file) => error.SqliteErrorCode switch
    {
        5 or 6 => Locked(file, error),
        8 or 3 or 23 => NotWritable(file, error),
        10 => DiskFailed(file, error),
        11 => Corrupt(file, error.Message, error),
        13 => DiskFull(file, error),
        14 => CannotOpen(file, error),
        26 => NotADatabase(file, error),
        Constraint => Refused(file, error),
        _ => Unexpected(file, error),
    };

    public static FormDatabaseException Missing(string file) => new(new(
        $"数据库文件不存在：{file}。请检查路径，或先用 import 建立数据库。",
        $"The database file does not exist: {file}. Check the path, or create it with import first."));

    public static FormDatabaseException FolderMissing(string file) => new(new(
        $"数据库所在的文件夹不存在：{file}。请先建立该文件夹，或换一个路径。",
        $"The folder of the database does not exist: {file}. Create the folder, or name another path."));

    public static FormDatabaseException IsFolder(string file) => new(new(
        $"数据库路径是一个文件夹：{file}。请写出文件名，例如 targets.db。",
        $"The database path is a folder: {file}. Name a file in it, such as targets.db."));

    public static FormDatabaseException NotOurs(string file) => new(new(
        $"这个 SQLite 数据库不是本程序建立的，未作任何改动：{file}。请换一个文件名。",
        $"This SQLite database was not made by this program and was left as it is: {file}. Name another file."));

    public static FormDatabaseException Newer(string file, long found, long known) => new(new(
        $"数据库由更新版本的程序建立（结构版本 {found}，本程序到 {known}）：{file}。请升级程序，或换一个文件。",
        $"The database was made by a newer version of the program (schema {found}, this one knows {known}): {file}. Update the program, or name another file."));

    public static FormDatabaseException MigrationChanged(string file, long number, string name) => new(new(
        $"数据库的结构与本程序不符：第 {number} 号迁移 {name} 在应用之后被改动：{file}。请使用建立它的程序版本，或另建数据库重新导入。",
        $"The schema of the database is not this program's: migration {number} {name} was changed after it was applied: {file}. Use the version that made it, or import into a new database."));

    public static FormDatabaseException Corrupt(string file, string detail, Exception? inner) => new(new(
        $"数据库文件已损坏：{file}（{detail}）。请从备份恢复，或另建数据库重新导入。",
        $"The database file is corrupt: {file} ({detail}). Restore it from a copy, or import into a new database."), inner);

    public static FormDatabaseException BackupFailed(string file, string copy, Exception inner) => new(new(
        $"数据库需要升级结构，但升级前的副本写不出来，未作任何改动：{file}（{copy}：{inner.Message}）。请检查磁盘空间和文件夹权限后重试。",
        $"The database needs a newer schema, but the copy made before that could not be written, and nothing was changed: {file} ({copy}: {inner.Message}). Check the disk space and the folder's permissions and try again."), inner);

    private static FormDatabaseException Locked(string file, Exception inner) => new(new(
        $"数据库正被另一个程序占用：{file}。请关闭该程序（例如数据库浏览器或另一次导入）后重试。",
        $"The database is locked by another program: {file}. Close that program (a database browser, another import) and try again."), inner);

    private static FormDatabaseException NotWritable(string file, Exception inner) => new(new(
        $"数据库不可写：{file}。请检查文件和文件夹的权限，或换一个位置。",
        $"The database cannot be written: {file}. Check the permissions of the file and its folder, or use another place."), inner);

    private static FormDatabaseException CannotOpen(string file, Exception inner) => new(new(
        $"无法打开或建立数据库文件：{file}。请检查路径和权限，或换一个位置。",
        $"The database file cannot be opened or created: {file}. Check the path and the permissions, or use another place."), inner);

    private static FormDatabaseException NotADatabase(string file, Exception inner) => new(new(
        $"这个文件不是 SQLite 数据库，未作任何改动：{file}。请换一个文件名。",
        $"This file is not an SQLite database and was left as it is: {file}. Name another file."), inner);

    private static FormDatabaseException DiskFull(string file, Exception inner) => new(new(
        $"磁盘已满，当前文档未写入：{file}。请腾出空间后重试。",
        $"The disk is full and the document at hand was not stored: {file}. Free some space and try again."), inner);

    private static FormDatabaseException DiskFailed(string file, Exception inner) => new(new(
        $"读写数据库时磁盘出错：{file}。请检查磁盘或网络驱动器后重试。",
        $"The disk failed while the database was read or written: {file}. Check the disk or network drive and try again."), inner);

    private static FormDatabaseException Refused(string file, Exception inner) => new(new(
        $"数据库拒绝了一份不合规则的数据，当前文档未写入：{file}（{inner.Message}）。这是程序的错误，请报告。",
        $"The database refused data that break its rules, and the document at hand was not stored: {file} ({inner.Message}). This is a fault of the program; please report it."), inner);

    private static FormDatabaseException Unexpected(string file, Exception inner) => new(new(
        $"数据库出错：{file}（{inner.Message}）。请重试；若再次出现，请报告。",
        $"The database failed: {file} ({inner.Message}). Try again; if it happens again, please report it."), inner);
}
