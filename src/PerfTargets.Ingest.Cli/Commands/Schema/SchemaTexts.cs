using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Schema;

/// <summary>The words of <c>schema</c>.</summary>
internal static class SchemaTexts
{
    public static readonly Bilingual Summary = new("输出 JSON Schema 或数据库的 SQL 结构", "Prints the JSON Schema or the SQL schema");

    public static readonly Bilingual SubjectOperand = new(
        "form：extract 中的表；findings：check 的 JSON；database：数据库结构；config、suppressions：check 的设置和不再列出的问题；nightly：夜间运行的设置", "form: the forms of extract; findings: the JSON of check; database: the tables; config, suppressions: the files check reads; nightly: the configuration of the nightly run");

    public static readonly IReadOnlyList<(string Line, Bilingual Meaning)> Examples =
    [
        ("perftargets schema form > form.schema.json", new("保存规范格式的 JSON Schema", "keep the JSON Schema of the canonical form")),
        ("perftargets schema database", new("数据库的表和视图", "the tables and views of the database")),
    ];
}
