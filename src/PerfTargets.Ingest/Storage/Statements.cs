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

    private readonly Dictionary<string, Statement> prepared = new(StringComparer.Ordinal);

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

    /// <summary>Runs a statement that gives no rows.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = Bind(sql, values);
        try
        {
            while (statement.Step())
            {
            }

            return SQLitePCL.raw.sqlite3_changes(connection.Handle);
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Runs an INSERT of one row. RETURNING would say its key too, at the price of a table of its own for each run.</summary>
    /// <returns>The row's key.</returns>
    public long Add(string sql, params ReadOnlySpan<object?> values)
    {
        Execute(sql, values);
        return SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle);
    }

    /// <summary>The first column of the only row: a PRAGMA, or a count.</summary>
    public T Single<T>(string sql, Func<Row, T> map, params ReadOnlySpan<object?> values) => Read(sql, map, values)[0];

    /// <summary>All rows at once, so that the statement is free again when this returns.</summary>
    public List<T> Read<T>(string sql, Func<Row, T> map, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        var statement = Bind(sql, values);
        try
        {
            var row = new Row(statement.Row, texts);
            while (statement.Step())
            {
                row.Begin();
                rows.Add(map(row));
            }

            return rows;
        }
        finally
        {
            statement.Reset();
        }
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values)
            statement.Dispose();
        prepared.Clear();
    }

    private Statement Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var statement))
            prepared.Add(sql, statement = new Statement(connection.Handle!, sql, values.Length));
        statement.Bind(values);
        return statement;
    }
}
