using System.Globalization;
using System.Text.Json;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation.Settings;

/// <summary>A value of a settings file with its place, which every complaint about it names.</summary>
/// <param name="File">The file's name as the user wrote it.</param>
/// <param name="Pointer">JSON Pointer of the value; empty for the whole file.</param>
/// <param name="Value">The value.</param>
internal sealed record SettingsNode(string File, string Pointer, JsonElement Value)
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Parses a file. Comments are allowed.</summary>
    /// <exception cref="SettingsException">It is no JSON.</exception>
    public static SettingsNode Parse(ReadOnlyMemory<byte> json, string file)
    {
        try
        {
            var bytes = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
            using var document = JsonDocument.Parse(bytes, Options);
            return new SettingsNode(file, "", document.RootElement.Clone());
        }
        catch (JsonException error)
        {
            var line = ((error.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw new SettingsException(new Bilingual($"{file} 第 {line} 行不是正确的 JSON。", $"{file}, line {line}: not valid JSON."));
        }
    }

    /// <summary>The members of an object by name.</summary>
    /// <param name="known">The names it may have; none stands for any.</param>
    public IReadOnlyList<(string Name, SettingsNode Node)> Members(params IReadOnlyList<string> known)
    {
        Require(JsonValueKind.Object, "对象 { }", "an object { }");
        var members = new List<(string, SettingsNode)>();
        foreach (var property in Value.EnumerateObject())
        {
            var node = new SettingsNode(File, $"{Pointer}/{property.Name}", property.Value);
            if (known.Count > 0 && !known.Contains(property.Name))
                throw node.Complain($"没有这个设置。可以写：{string.Join("、", known)}", $"there is no such setting; known are {string.Join(", ", known)}");
            if (members.Exists(member => member.Item1 == property.Name))
                throw node.Complain("写了两次", "written twice");
            members.Add((property.Name, node));
        }

        return members;
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<SettingsNode> Items()
    {
        Require(JsonValueKind.Array, "列表 [ ]", "a list [ ]");
        return [.. Value.EnumerateArray().Select((item, i) => new SettingsNode(File, FormattableString.Invariant($"{Pointer}/{i}"), item))];
    }

    /// <summary>A text that is not blank.</summary>
    public string Text()
    {
        Require(JsonValueKind.String, "文字", "a text");
        return Value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : throw Complain("不能空白", "must not be blank");
    }

    /// <summary>true or false.</summary>
    public bool Switch() => Value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? Value.GetBoolean()
        : throw Complain("应为 true 或 false", "must be true or false");

    /// <summary>A whole number between two others.</summary>
    public int Whole(int least, int most)
    {
        Require(JsonValueKind.Number, "数字", "a number");
        return Value.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw Complain(
                FormattableString.Invariant($"应为 {least} 到 {most} 的整数"),
                FormattableString.Invariant($"must be a whole number from {least} to {most}"));
    }

    /// <summary>A budget year.</summary>
    public int Year()
    {
        Require(JsonValueKind.Number, "年份", "a year");
        return Value.TryGetInt32(out var year) && year is >= 1900 and <= 2200 ? year : throw Complain("不是年份", "is no year");
    }

    /// <summary>A day as 2026-03-01.</summary>
    public DateOnly Date() =>
        DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Complain("应写成 2026-03-01 这样的日期", "must be a date such as 2026-03-01");

    /// <summary>The rules that an id or the start of ids (PT1) names.</summary>
    public IReadOnlyList<string> Rules() =>
        RuleCatalog.Expand(Text()) is { Count: > 0 } ids
            ? ids
            : throw Complain($"没有编号为 {Text()} 的规则；全部规则见 perftargets rules", $"there is no rule {Text()}; perftargets rules lists them");

    /// <summary>One of several words.</summary>
    public T Word<T>(IReadOnlyDictionary<string, T> words) =>
        words.TryGetValue(Text(), out var value)
            ? value
            : throw Complain($"“{Text()}”应为 {string.Join("、", words.Keys)} 之一", $"\"{Text()}\" must be one of {string.Join(", ", words.Keys)}");

    /// <summary>What is wrong, with the file and the place.</summary>
    public SettingsException Complain(string zh, string en) => new(new Bilingual(
        $"{File}：{(Pointer.Length > 0 ? Pointer + " " : "")}{zh}。",
        $"{File}: {(Pointer.Length > 0 ? Pointer + " " : "")}{en}."));

    private void Require(JsonValueKind kind, string zh, string en)
    {
        if (Value.ValueKind != kind)
            throw Complain($"应为{zh}", $"must be {en}");
    }
}
