namespace PerfTargets.Ingest.Storage.Runs;

/// <summary>A finished run in numbers: how things stood at its end.</summary>
public sealed record RunSummary
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>When it began, local time of the machine; null when there was no clock.</summary>
    public required DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was finished, likewise.</summary>
    public required DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Paths at which a document stood, those without forms and copies among them.</summary>
    public required int Documents { get; init; }

    /// <summary>Forms that were checked.</summary>
    public required int Forms { get; init; }

    /// <summary>Those of them whose bytes no run before had seen.</summary>
    public required int NewForms { get; init; }

    /// <summary>Units with a form, by their names apart from the customary short forms.</summary>
    public required int Units { get; init; }

    /// <summary>Findings of severity error.</summary>
    public required int Errors { get; init; }

    /// <summary>Findings of severity warning.</summary>
    public required int Warnings { get; init; }

    /// <summary>Findings of severity info.</summary>
    public required int Infos { get; init; }

    /// <summary>Rows of the roster; null without one.</summary>
    public required int? Expected { get; init; }

    /// <summary>Rows whose form was there; null without a roster.</summary>
    public required int? Filed { get; init; }
}
