using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Tests.Contract;

/// <summary>
/// Checks JSON against the keywords of JSON Schema 2020-12 that the schemas of this project use.
/// A keyword it does not know is a fault: a schema must not be half checked.
/// </summary>
internal sealed class JsonSchemaCheck(JsonElement root)
{
    private readonly List<string> faults = [];

    /// <summary>What is wrong with the value, by JSON Pointer; empty when it is valid.</summary>
    public static IReadOnlyList<string> Faults(string schema, string json)
    {
        using var schemaDocument = JsonDocument.Parse(schema);
        using var document = JsonDocument.Parse(json);
        var check = new JsonSchemaCheck(schemaDocument.RootElement);
        check.Check(schemaDocument.RootElement, document.RootElement, "");
        return check.faults;
    }

    private void Check(JsonElement schema, JsonElement value, string at)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var holds = Holds(keyword.Name, keyword.Value, schema, value, at);
            if (!holds)
                faults.Add($"{at}: {keyword.Name} {Short(keyword.Value)}, found {Short(value)}");
        }
    }

    private bool Holds(string keyword, JsonElement argument, JsonElement schema, JsonElement value, string at)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description" or "default" or "examples":
                return true;
            case "$ref":
                Check(Resolve(argument.GetString()!), value, at);
                return true;
            case "type":
                return Types(argument).Any(t => IsOf(value, t));
            case "const":
                return JsonElement.DeepEquals(argument, value);
            case "enum":
                return argument.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value));
            case "required":
                return value.ValueKind != JsonValueKind.Object || argument.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _));
            case "properties":
                CheckProperties(argument, value, at);
                return true;
            case "additionalProperties":
                return HoldsAdditional(argument, schema, value, at);
            case "anyOf":
                return argument.EnumerateArray().Any(a => IsValid(a, value));
            case "if":
                if (IsValid(argument, value) && schema.TryGetProperty("then", out var then))
                    Check(then, value, at);
                return true;
            case "then":
                return true;
            case "items":
                CheckItems(argument, value, at);
                return true;
            case "minItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= argument.GetInt32();
            case "maxItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= argument.GetInt32();
            case "uniqueItems":
                return value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(e => e.GetRawText()).Distinct().Count() == value.GetArrayLength();
            case "minLength":
                return value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= argument.GetInt32();
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= argument.GetDecimal();
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= argument.GetDecimal();
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, argument.GetString()!);
            case "format":
                return argument.GetString() == "date" && (value.ValueKind != JsonValueKind.String || IsDate(value.GetString()!));
            default:
                return false;
        }
    }

    private bool IsValid(JsonElement schema, JsonElement value)
    {
        var check = new JsonSchemaCheck(root);
        check.Check(schema, value, "");
        return check.faults.Count == 0;
    }

    private void CheckProperties(JsonElement properties, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var schema))
                Check(schema, property.Value, $"{at}/{property.Name}");
        }
    }

    private bool HoldsAdditional(JsonElement argument, JsonElement schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;
        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        var others = value.EnumerateObject().Where(p => known.ValueKind != JsonValueKind.Object || !known.TryGetProperty(p.Name, out _)).ToList();
        if (argument.ValueKind == JsonValueKind.False)
            return others.Count == 0;
        foreach (var other in others.Where(_ => argument.ValueKind == JsonValueKind.Object))
            Check(argument, other.Value, $"{at}/{other.Name}");
        return true;
    }

    private void CheckItems(JsonElement schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return;
        var index = 0;
        foreach (var item in value.EnumerateArray())
            Check(schema, item, string.Create(CultureInfo.InvariantCulture, $"{at}/{index++}"));
    }

    private JsonElement Resolve(string reference)
    {
        var found = root;
        foreach (var part in reference.Split('/').Skip(1))
            found = found.GetProperty(part);
        return found;
    }

    private static IEnumerable<string> Types(JsonElement argument) =>
        argument.ValueKind == JsonValueKind.Array ? argument.EnumerateArray().Select(t => t.GetString()!) : [argument.GetString()!];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 60 } text ? text[..60] : value.GetRawText();
}
