using System.Security.Cryptography;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Corpus.Documents;

/// <summary>The expected canonical JSON of a generated document, as <c>perftargets extract</c> writes it.</summary>
public static class ExpectedJson
{
    /// <summary>The JSON; provenance and diagnostics are left out.</summary>
    public static byte[] Write(GeneratedDocument document)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(document.Bytes));
        using var output = new MemoryStream();
        using var writer = new DocumentJsonWriter(output);
        writer.Write(new IngestedDocument
        {
            Path = document.Name,
            Sha256 = sha256,
            Format = document.Format.Format,
            Status = DocumentStatus.Read,
            Forms = [.. document.Folder.Expect().Select((form, index) => form with
            {
                FormId = FormattableString.Invariant($"{sha256[..16]}-{index}"),
                Source = new FormSource(document.Name, sha256, document.Format.Format, index),
            })],
            Diagnostics = [],
        });
        writer.Complete();
        return output.ToArray();
    }
}
