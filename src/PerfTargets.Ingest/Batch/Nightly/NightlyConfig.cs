namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>What a nightly run is told: <c>schemas/nightly.schema.json</c>. Paths are absolute here.</summary>
public sealed record NightlyConfig
{
    /// <summary>Folders to read, with their subfolders.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    /// <summary>The database file.</summary>
    public required string Database { get; init; }

    /// <summary>The folder for reports, return slips and logs.</summary>
    public required string Output { get; init; }

    /// <summary>Patterns of the files to read; empty reads all.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Patterns of files to leave out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>The budget year whose forms are awaited; null for whatever the forms say.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>The list of expected units and projects; null when there is none.</summary>
    public string? Roster { get; init; }

    /// <summary>The configuration of the check (<c>check-config.schema.json</c>); null for the default.</summary>
    public string? Check { get; init; }

    /// <summary>Findings that are known and not to be listed; null when there are none.</summary>
    public string? Suppressions { get; init; }

    /// <summary>Who signs the return slips; null leaves the line blank.</summary>
    public string? Bureau { get; init; }

    /// <summary>The day by which corrected sheets are to be handed in again; null names none.</summary>
    public DateOnly? ReturnBy { get; init; }

    /// <summary>Whether phone numbers and signatures stand unmasked in reports.</summary>
    public bool ShowPersonalData { get; init; }

    /// <summary>The language of the report, the slips' remarks and the log: true for Chinese.</summary>
    public bool Chinese { get; init; } = true;

    /// <summary>How long what a run writes is kept.</summary>
    public Retention Retention { get; init; } = new();

    /// <summary>What a run may use.</summary>
    public NightlyLimits Limits { get; init; } = new();
}

/// <summary>How long what a run writes is kept.</summary>
/// <param name="RunDays">Days that the folder of a run is kept; the last run is kept in any case.</param>
/// <param name="BackupDays">Days that a copy of the database is kept.</param>
public sealed record Retention(int RunDays = 90, int BackupDays = 30);

/// <summary>What a run may use.</summary>
/// <param name="Jobs">Documents read at once; null for the number of processors, at most eight.</param>
/// <param name="SecondsPerDocument">A document that takes longer is set aside.</param>
/// <param name="MegabytesPerDocument">Memory a reader may use; a document that needs more is set aside.</param>
/// <param name="SettleSeconds">A file that changed within so many seconds may still be written, and is left for later.</param>
public sealed record NightlyLimits(int? Jobs = null, int SecondsPerDocument = 120, int MegabytesPerDocument = 1024, int SettleSeconds = 30);
