namespace PerfTargets.Ingest.Model;

/// <summary>
/// Which form it is: whose, for what, of which year, and where it stands. All that is asked of a form when forms are told
/// apart, matched with a roster or listed; of many forms it can be held where the forms themselves cannot.
/// </summary>
public interface IFormHead
{
    /// <summary>Stable across runs and machines.</summary>
    string FormId { get; }

    /// <summary>The document the form stands in.</summary>
    string Path { get; }

    /// <summary>Its place in the document, from 0.</summary>
    int Index { get; }

    /// <summary>Project or department.</summary>
    FormKind Kind { get; }

    /// <summary>The printed title; null when the form has none.</summary>
    string? Title { get; }

    /// <summary>The budget year; null when none is printed.</summary>
    int? FiscalYear { get; }

    /// <summary>预算单位 / 部门名称; null when none is printed in its cell.</summary>
    string? Unit { get; }

    /// <summary>A unit named above the table, outside it.</summary>
    string? HeadingUnit { get; }

    /// <summary>主管部门.</summary>
    string? CompetentDepartment { get; }

    /// <summary>下属预算单位个数.</summary>
    int? SubordinateUnits { get; }

    /// <summary>项目名称 as in its own cell; null when that cell is blank or missing.</summary>
    string? ProjectName { get; }

    /// <summary>A project named above the table, outside it.</summary>
    string? HeadingProjectName { get; }
}
