using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>A form while it is being filled.</summary>
internal sealed class FormBuilder
{
    /// <summary>Where each value was read, by JSON Pointer.</summary>
    public Dictionary<string, Location> Provenance { get; } = [];

    /// <summary>What did not fit.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    public string? Title { get; set; }

    public int? FiscalYear { get; set; }

    public string? Unit { get; set; }

    public string? CompetentDepartment { get; set; }

    public string? ImplementingUnit { get; set; }

    public string? ProjectName { get; set; }

    public string? HeadingUnit { get; set; }

    public string? HeadingProjectName { get; set; }

    public ProjectType? ProjectType { get; set; }

    public string? ProjectAttribute { get; set; }

    public DateOnly? PeriodStart { get; set; }

    public DateOnly? PeriodEnd { get; set; }

    /// <summary>true when the form prints a place for its period, filled or not.</summary>
    public bool HasPeriod { get; set; }

    /// <summary>true when the form prints a 项目名称 label, filled or not.</summary>
    public bool HasProjectNameLabel { get; set; }

    public int? Headcount { get; set; }

    public int? InternalBodies { get; set; }

    public int? SubordinateUnits { get; set; }

    public string? Duties { get; set; }

    public List<OtherField> OtherFields { get; } = [];

    public string? CurrencyUnit { get; set; }

    public List<FundingLine> FundingLines { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<KeyTask> KeyTasks { get; } = [];

    public List<Indicator> Indicators { get; } = [];

    public bool HasSignatures { get; set; }

    public string? Preparer { get; set; }

    public string? Phone { get; set; }

    public DateOnly? FiledOn { get; set; }

    public string? Head { get; set; }

    public List<Review> Reviews { get; } = [];

    /// <summary>The text of the cell became the field at the pointer.</summary>
    public void Place(FormCell cell, string text, string pointer)
    {
        cell.Place(PlacementKind.Field, text, pointer);
        Provenance.TryAdd(pointer, cell.At);
    }

    /// <summary>A piece of the cell's text is kept in a diagnostic.</summary>
    public void SetAside(FormCell cell, string text, Diagnostic diagnostic)
    {
        cell.Place(PlacementKind.Diagnostic, text);
        Diagnostics.Add(diagnostic);
    }

    /// <summary>The finished form.</summary>
    public TargetForm Build(string formId, FormSource source, bool provenance)
    {
        var isEvaluation = (Title is not null && TitlePattern.IsEvaluation(Title))
            || FundingLines.Any(l => l.Final is not null || l.ExecutionRate is not null)
            || Indicators.Any(i => i.Actual is not null);
        var isDepartment = Title is not null ? TitlePattern.IsDepartment(Title) : Duties is not null || FundingLines.Any(l => l.Item == FundingItem.Income);
        return new TargetForm
        {
            FormId = formId,
            Source = source,
            Kind = isDepartment ? FormKind.Department : FormKind.Project,
            Phase = isEvaluation ? FormPhase.Evaluation : FormPhase.Declaration,
            Title = Title,
            Category = CategoryOf(Title) ?? ProjectType?.Selected.Select(CategoryOf).FirstOrDefault(c => c is not null),
            FiscalYear = FiscalYear,
            Unit = Unit ?? (isDepartment ? null : ImplementingUnit),
            CompetentDepartment = CompetentDepartment,
            ImplementingUnit = ImplementingUnit,
            ProjectName = ProjectName,
            HeadingUnit = HeadingUnit,
            HeadingProjectName = HeadingProjectName,
            ProjectType = ProjectType,
            ProjectAttribute = ProjectAttribute,
            Period = HasPeriod ? new Period(PeriodStart, PeriodEnd) : null,
            Headcount = Headcount,
            InternalBodies = InternalBodies,
            SubordinateUnits = SubordinateUnits,
            Duties = Duties,
            OtherFields = OtherFields,
            Funding = new Funding(CurrencyUnit, FundingLines),
            Goals = Goals,
            KeyTasks = KeyTasks,
            Indicators = Indicators,
            Signatures = HasSignatures
                ? new Signatures { Preparer = Preparer, Phone = Phone, FiledOn = FiledOn, Head = Head, Reviews = Reviews }
                : null,
            Provenance = provenance ? Provenance : null,
            Diagnostics = Diagnostics,
        };
    }

    private static FormCategory? CategoryOf(string? title)
    {
        if (title is null)
            return null;
        var key = LabelKey.Of(title);
        if (key.Contains("其他运转类", StringComparison.Ordinal))
            return FormCategory.OtherOperating;
        return key.Contains("特定目标类", StringComparison.Ordinal) ? FormCategory.SpecificTarget : null;
    }
}
