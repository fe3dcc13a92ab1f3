using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>A form on the wire; both sides name every field of <see cref="TargetForm"/>, in the same order.</summary>
internal static class FormWire
{
    public static void Write(WireWriter wire, TargetForm form)
    {
        wire.Text(form.SchemaVersion);
        wire.Text(form.FormId);
        WriteSource(wire, form.Source);
        wire.Byte((byte)form.Kind);
        wire.Byte((byte)form.Phase);
        wire.TextOrNull(form.Title);
        wire.Optional(form.Category, static (w, category) => w.Byte((byte)category));
        wire.Int(form.FiscalYear);
        wire.TextOrNull(form.Unit);
        wire.TextOrNull(form.CompetentDepartment);
        wire.TextOrNull(form.ImplementingUnit);
        wire.TextOrNull(form.ProjectName);
        wire.TextOrNull(form.HeadingUnit);
        wire.TextOrNull(form.HeadingProjectName);
        wire.OptionalRecord(form.ProjectType, FieldWire.WriteProjectType);
        wire.TextOrNull(form.ProjectAttribute);
        wire.OptionalRecord(form.Period, FieldWire.WritePeriod);
        wire.Int(form.Headcount);
        wire.Int(form.InternalBodies);
        wire.Int(form.SubordinateUnits);
        wire.TextOrNull(form.Duties);
        wire.List(form.OtherFields, FieldWire.WriteOtherField);
        FundingWire.Write(wire, form.Funding);
        wire.List(form.Goals, FieldWire.WriteGoal);
        wire.List(form.KeyTasks, FieldWire.WriteKeyTask);
        wire.List(form.Indicators, IndicatorWire.Write);
        wire.OptionalRecord(form.Signatures, FieldWire.WriteSignatures);
        wire.OptionalRecord(form.Provenance, static (w, places) => w.Map(places, DiagnosticWire.WritePlace));
        wire.List(form.Diagnostics, DiagnosticWire.Write);
    }

    public static TargetForm Read(WireReader wire) => new()
    {
        SchemaVersion = wire.Text(),
        FormId = wire.Text(),
        Source = ReadSource(wire),
        Kind = (FormKind)wire.Byte(),
        Phase = (FormPhase)wire.Byte(),
        Title = wire.TextOrNull(),
        Category = wire.Flag() ? (FormCategory)wire.Byte() : null,
        FiscalYear = wire.IntOrNull(),
        Unit = wire.TextOrNull(),
        CompetentDepartment = wire.TextOrNull(),
        ImplementingUnit = wire.TextOrNull(),
        ProjectName = wire.TextOrNull(),
        HeadingUnit = wire.TextOrNull(),
        HeadingProjectName = wire.TextOrNull(),
        ProjectType = wire.OptionalRecord(FieldWire.ReadProjectType),
        ProjectAttribute = wire.TextOrNull(),
        Period = wire.OptionalRecord(FieldWire.ReadPeriod),
        Headcount = wire.IntOrNull(),
        InternalBodies = wire.IntOrNull(),
        SubordinateUnits = wire.IntOrNull(),
        Duties = wire.TextOrNull(),
        OtherFields = wire.List(FieldWire.ReadOtherField),
        Funding = FundingWire.Read(wire),
        Goals = wire.List(FieldWire.ReadGoal),
        KeyTasks = wire.List(FieldWire.ReadKeyTask),
        Indicators = wire.List(IndicatorWire.Read),
        Signatures = wire.OptionalRecord(FieldWire.ReadSignatures),
        Provenance = wire.OptionalRecord(static w => w.Map(DiagnosticWire.ReadPlace)),
        Diagnostics = wire.List(DiagnosticWire.Read),
    };

    private static void WriteSource(WireWriter wire, FormSource source)
    {
        wire.Text(source.Path);
        wire.Text(source.Sha256);
        wire.Byte((byte)source.Format);
        wire.Int(source.FormIndex);
        wire.Int(source.FirstPage);
        wire.Int(source.LastPage);
    }

    private static FormSource ReadSource(WireReader wire) =>
        new(wire.Text(), wire.Text(), (DocumentFormat)wire.Byte(), wire.Int(), wire.IntOrNull(), wire.IntOrNull());
}
