using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace PerfTargets.Ingest.Tests.Batch.Isolation;

/// <summary>Everything a record holds as text: every property, both languages, every place of a decimal, every character as its code.</summary>
internal sealed class FullText
{
    private readonly StringBuilder text = new();

    /// <summary>Properties met with a value, as Type.Property.</summary>
    public HashSet<string> Filled { get; } = [];

    /// <summary>Every property of every type met.</summary>
    public HashSet<string> Known { get; } = [];

    public static string Of(object? value) => new FullText().Add(value);

    public string Add(object? value)
    {
        Write(value, 0);
        return text.ToString();
    }

    private void Write(object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string words:
                foreach (var c in words)
                    text.Append(c is >= ' ' and < '\u007f' || char.IsBetween(c, '一', '龥') ? c.ToString() : $"\\u{(int)c:X4}");
                break;
            case IFormattable and ValueType:
                text.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case bool flag:
                text.Append(flag);
                break;
            case IEnumerable items:
                foreach (var item in items)
                    Entry("-", item, depth);
                break;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                    Property(property, value, depth);
                break;
        }
    }

    private void Property(PropertyInfo property, object owner, int depth)
    {
        var value = property.GetValue(owner);
        var name = $"{owner.GetType().Name}.{property.Name}";
        Known.Add(name);
        if (value is not null and not false and not ICollection { Count: 0 } && (Nullable.GetUnderlyingType(property.PropertyType) is not null || !Equals(value, Default(property.PropertyType))))
            Filled.Add(name);
        Entry(name, value, depth);
    }

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private void Entry(string name, object? value, int depth)
    {
        text.Append('\n').Append(' ', depth).Append(name).Append(' ');
        Write(value, depth + 1);
    }
}
