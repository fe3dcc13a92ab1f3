using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage;

/// <summary>The head of a stored form: of a hundred thousand forms it can be held, and leads to the form itself.</summary>
/// <param name="Key">Key of the form in the database.</param>
/// <param name="FormId">Its id.</param>
/// <param name="Path">The document it stands in.</param>
/// <param name="Index">Its place in the document, from 0.</param>
/// <param name="Kind">Project or department.</param>
public sealed record StoredHead(long Key, string FormId, string Path, int Index, FormKind Kind) : IFormHead
{
    /// <inheritdoc/>
    public string? Title { get; init; }

    /// <inheritdoc/>
    public int? FiscalYear { get; init; }

    /// <inheritdoc/>
    public string? Unit { get; init; }

    /// <inheritdoc/>
    public string? HeadingUnit { get; init; }

    /// <inheritdoc/>
    public string? CompetentDepartment { get; init; }

    /// <inheritdoc/>
    public int? SubordinateUnits { get; init; }

    /// <inheritdoc/>
    public string? ProjectName { get; init; }

    /// <inheritdoc/>
    public string? HeadingProjectName { get; init; }
}
