using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>One amount place of the funding table.</summary>
/// <param name="Form">The form.</param>
/// <param name="Index">Place of the line in the table, from 0.</param>
/// <param name="Column">Which property of the line: budget, final or executionRate.</param>
internal sealed record FundingCell(TargetForm Form, int Index, string Column)
{
    /// <summary>The line.</summary>
    public FundingLine Line => Form.Funding.Lines[Index];

    /// <summary>The amount in the form's currency unit, or the rate in percent; null when blank or unreadable.</summary>
    public decimal? Value => Column switch
    {
        FundingColumn.Budget => Line.Budget,
        FundingColumn.Final => Line.Final,
        FundingColumn.ExecutionRate => Line.ExecutionRate,
        _ => null,
    };

    /// <summary>The print; null when it was not kept or the place is blank.</summary>
    public string? Print => Line.Raw.TryGetValue(Column, out var raw) && !string.IsNullOrWhiteSpace(raw) ? raw : null;

    /// <summary>Whether something is printed that is no number: ……</summary>
    public bool Unreadable => Value is null && Print is not null;

    /// <summary>Whether nothing is printed.</summary>
    public bool Blank => Value is null && Print is null;

    /// <summary>The label for messages.</summary>
    public string Label => Line.Label;

    /// <summary>The field for evidence.</summary>
    public FieldValue Field => new(
        Form,
        FormattableString.Invariant($"/funding/lines/{Index}/{Column}"),
        Print ?? (Value is { } number ? Figures.Print(number) : ""));
}

/// <summary>The amount properties of a funding line, as JSON names them.</summary>
internal static class FundingColumn
{
    /// <summary>预算数.</summary>
    public const string Budget = "budget";

    /// <summary>决算数 / 执行数.</summary>
    public const string Final = "final";

    /// <summary>预算执行率.</summary>
    public const string ExecutionRate = "executionRate";

    /// <summary>The column in words.</summary>
    public static (string Zh, string En) Words(string column) => column switch
    {
        Final => ("决算数", "final"),
        ExecutionRate => ("预算执行率", "execution rate"),
        _ => ("预算数", "budget"),
    };
}
