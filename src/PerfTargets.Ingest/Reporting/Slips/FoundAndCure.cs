namespace PerfTargets.Ingest.Reporting.Slips;

/// <summary>A finding's message taken apart: what was found, and what to do about it.</summary>
/// <param name="Found">The sentences before the request.</param>
/// <param name="Cure">The request, from the first sentence that makes one; empty when there is none.</param>
internal sealed record FoundAndCure(string Found, string Cure)
{
    /// <summary>Takes a message apart at its full stops, not at those within quotation marks.</summary>
    public static FoundAndCure Of(string message)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= message.Length; i++)
        {
            if (i == message.Length || (message[i] == '。' && depth == 0))
            {
                var sentence = message[start..i].TrimStart();
                if (sentence.StartsWith('请') || sentence.Contains("，请", StringComparison.Ordinal) && sentence.StartsWith('如'))
                    return new FoundAndCure(message[..start].Trim(), message[start..].Trim());
                start = i + 1;
            }
            else
            {
                depth = message[i] switch { '“' => depth + 1, '”' => Math.Max(0, depth - 1), _ => depth };
            }
        }

        return new FoundAndCure(message, "");
    }
}
