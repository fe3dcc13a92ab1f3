namespace PerfTargets.Ingest.Model;

/// <summary>The signature lines of a form.</summary>
public sealed record Signatures
{
    /// <summary>填表人.</summary>
    public string? Preparer { get; init; }

    /// <summary>联系电话.</summary>
    public string? Phone { get; init; }

    /// <summary>填报日期; null when blank or not a date.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>单位负责人.</summary>
    public string? Head { get; init; }

    /// <summary>业务股室审核, 绩效股审核, in printed order.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];
}

/// <summary>One office's review.</summary>
/// <param name="Office">The printed label: 业务股室审核.</param>
/// <param name="Text">What the office wrote, the date included; null when blank.</param>
/// <param name="Date">The date in <paramref name="Text"/>; null when there is none.</param>
public sealed record Review(string Office, string? Text, DateOnly? Date = null);
