using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PerfTargets.Ingest.Storage;

/// <summary>
/// One row of an answer, read column by column: each call takes the next one, so that the calls stand in
/// the order of the SELECT.
/// </summary>
internal sealed class Row(SqliteDataReader reader, SharedTexts texts)
{
    private int column;

    public bool Next()
    {
        column = 0;
        return reader.Read();
    }

    public string Text() => texts.Of(reader.GetString(column++));

    /// <summary>A text as its bytes.</summary>
    public byte[] Utf8() => reader.GetFieldValue<byte[]>(column++);

    public string? TextOrNull() => TakeNull() ? null : Text();

    public long Long() => reader.GetInt64(column++);

    public long? LongOrNull() => TakeNull() ? null : Long();

    public int Int() => checked((int)Long());

    public int? IntOrNull() => TakeNull() ? null : Int();

    public bool Flag() => Long() != 0;

    public double? RealOrNull() => TakeNull() ? null : reader.GetDouble(column++);

    public decimal Decimal() => decimal.Parse(Text(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public decimal? DecimalOrNull() => TakeNull() ? null : Decimal();

    public DateOnly? DateOrNull() => TakeNull() ? null : DateOnly.ParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public T Word<T>()
        where T : struct, Enum => EnumWord<T>.Parse(Text());

    public T? WordOrNull<T>()
        where T : struct, Enum => TakeNull() ? null : Word<T>();

    private bool TakeNull()
    {
        if (!reader.IsDBNull(column))
            return false;
        column++;
        return true;
    }
}
