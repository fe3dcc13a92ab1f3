using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PerfTargets.Ingest.Storage;

/// <summary>
/// One prepared statement, run by SQLite's own calls: a command and a reader for each row that is written would cost
/// more than the row. Between two runs it is reset, so that it holds no lock.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 db;
    private readonly sqlite3_stmt stmt;
    private readonly int[] places;

    /// <summary>Prepares a statement.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="sql">One statement.</param>
    /// <param name="parameters">How many parameters it is given: $1 to that number; one it does not name is passed over.</param>
    public Statement(sqlite3 db, string sql, int parameters)
    {
        this.db = db;
        Require(raw.sqlite3_prepare_v2(db, sql, out stmt));
        // A parameter's place is where it is first named, whatever its number.
        places = [.. Enumerable.Range(1, parameters).Select(i => raw.sqlite3_bind_parameter_index(stmt, "$" + i.ToString(CultureInfo.InvariantCulture)))];
    }

    /// <summary>The row at hand.</summary>
    public sqlite3_stmt Row => stmt;

    /// <summary>Sets every parameter.</summary>
    public void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (places[i] > 0)
                Require(Bind(places[i], values[i]));
        }
    }

    /// <summary>Goes on to the next row.</summary>
    /// <returns>false at the end.</returns>
    public bool Step()
    {
        var result = raw.sqlite3_step(stmt);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
            return result == raw.SQLITE_ROW;
        SqliteException.ThrowExceptionForRC(result, db);
        return false;
    }

    /// <summary>Makes it ready for another run. What went wrong in this one was said by <see cref="Step"/>.</summary>
    public void Reset() => raw.sqlite3_reset(stmt);

    public void Dispose() => stmt.Dispose();

    // SQLite knows no decimals and no dates: both are text here, a decimal with the scale it has.
    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(stmt, place),
        string text => BindText(place, text),
        long number => raw.sqlite3_bind_int64(stmt, place, number),
        int number => raw.sqlite3_bind_int64(stmt, place, number),
        double number => raw.sqlite3_bind_double(stmt, place, number),
        decimal amount => BindText(place, amount.ToString(CultureInfo.InvariantCulture)),
        DateOnly date => BindText(place, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        bool flag => raw.sqlite3_bind_int64(stmt, place, flag ? 1 : 0),
        byte[] bytes => raw.sqlite3_bind_blob(stmt, place, bytes),
        _ => throw new ArgumentException($"A value of type {value.GetType().Name} has no column.", nameof(value)),
    };

    private int BindText(int place, string text)
    {
        // No bytes at all would be taken for no value.
        if (text.Length == 0)
            return raw.sqlite3_bind_text(stmt, place, text);
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(stmt, place, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Require(int result)
    {
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, db);
    }
}
