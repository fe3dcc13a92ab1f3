using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PerfTargets.Ingest.Storage;

/// <summary>
/// The prepared statements of one connection, kept by their text and used again. Parameters are $1, $2, …
/// in the order given.
/// </summary>
internal sealed class Statements(SqliteConnection connection) : IDisposable
{
    private readonly SharedTexts texts = new();

    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    /// <summary>The text of an INSERT of one row with a parameter a column.</summary>
    public static string Insert(string table, string columns)
    {
        var count = columns.Split(',').Length;
        var values = string.Join(", ", Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"${i}")));
        return $"INSERT INTO {table} ({columns}) VALUES ({values})";
    }

    /// <summary>Runs a script of one statement or several, once, without keeping it.</summary>
    public void Run(string script)
    {
        using var command = connection.CreateCommand();
        // Scripts are this assembly's own resources and constants; no value of a document ever stands in one.
#pragma warning disable CA2100
        command.CommandText = script;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the only row: the key of an INSERT … RETURNING, or a PRAGMA.</summary>
    public T Single<T>(string sql, Func<Row, T> map, params ReadOnlySpan<object?> values) => Read(sql, map, values)[0];

    /// <summary>All rows at once, so that the statement is free again when this returns.</summary>
    public List<T> Read<T>(string sql, Func<Row, T> map, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        using var reader = Bind(sql, values).ExecuteReader();
        var row = new Row(reader, texts);
        while (row.Next())
            rows.Add(map(row));
        return rows;
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();
        prepared.Clear();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
#pragma warning disable CA2100
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 1; i <= values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
            prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = ColumnValue(values[i]);
        return command;
    }

    // SQLite knows no decimals and no dates: both are text here, a decimal with the scale it has.
    private static object ColumnValue(object? value) => value switch
    {
        null => DBNull.Value,
        decimal amount => amount.ToString(CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? 1L : 0L,
        _ => value,
    };
}
