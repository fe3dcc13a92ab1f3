using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PerfTargets.Ingest.Storage;

/// <summary>One numbered step of the schema. A step that was released is never edited; a change is a new step.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Name">What the step brings: documents-and-forms.</param>
/// <param name="Script">The SQL, line ends LF.</param>
public sealed record Migration(int Number, string Name, string Script)
{
    private const string Folder = "Migrations/";

    /// <summary>Of the script's UTF-8 bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));

    /// <summary>The steps this program carries, in order.</summary>
    public static IReadOnlyList<Migration> Embedded { get; } =
        [.. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)];

    // "Migrations/0001-documents-and-forms.sql" -> 1, "documents-and-forms".
    private static Migration Read(string resource)
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var script = reader.ReadToEnd().ReplaceLineEndings("\n");
        var (number, name) = (resource[Folder.Length..(Folder.Length + 4)], resource[(Folder.Length + 5)..^".sql".Length]);
        return new(int.Parse(number, CultureInfo.InvariantCulture), name, script);
    }
}
