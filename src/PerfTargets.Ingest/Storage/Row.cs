using System.Globalization;
using System.Text;
using SQLitePCL;

namespace PerfTargets.Ingest.Storage;

/// <summary>
/// One row of an answer, read column by column: each call takes the next one, so that the calls stand in
/// the order of the SELECT.
/// </summary>
internal sealed class Row(sqlite3_stmt row, SharedTexts texts)
{
    private int column;

    /// <summary>Goes back to the first column.</summary>
    public void Begin() => column = 0;

    public string Text() => texts.Of(Encoding.UTF8.GetString(raw.sqlite3_column_blob(row, Value())));

    /// <summary>A text as its bytes.</summary>
    public byte[] Utf8() => raw.sqlite3_column_blob(row, Value()).ToArray();

    public string? TextOrNull() => TakeNull() ? null : Text();

    public long Long() => raw.sqlite3_column_int64(row, Value());

    public long? LongOrNull() => TakeNull() ? null : Long();

    public int Int() => checked((int)Long());

    public int? IntOrNull() => TakeNull() ? null : Int();

    public bool Flag() => Long() != 0;

    public double? RealOrNull() => TakeNull() ? null : raw.sqlite3_column_double(row, Value());

    public decimal Decimal() => decimal.Parse(Text(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public decimal? DecimalOrNull() => TakeNull() ? null : Decimal();

    public DateOnly? DateOrNull() => TakeNull() ? null : DateOnly.ParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public T Word<T>()
        where T : struct, Enum => EnumWord<T>.Parse(Text());

    public T? WordOrNull<T>()
        where T : struct, Enum => TakeNull() ? null : Word<T>();

    // A column that must have a value and has none is a fault of the statement, not a blank.
    private int Value() => raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL
        ? throw new InvalidOperationException(FormattableString.Invariant($"Column {column} has no value."))
        : column++;

    private bool TakeNull()
    {
        if (raw.sqlite3_column_type(row, column) != raw.SQLITE_NULL)
            return false;
        column++;
        return true;
    }
}
