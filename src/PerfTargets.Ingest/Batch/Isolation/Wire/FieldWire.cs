using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>The small records of a form on the wire.</summary>
internal static class FieldWire
{
    public static void WriteProjectType(WireWriter wire, ProjectType type)
    {
        wire.List(type.Options, static (w, option) => w.Text(option));
        wire.List(type.Selected, static (w, option) => w.Text(option));
    }

    public static ProjectType ReadProjectType(WireReader wire) => new(wire.List(static w => w.Text()), wire.List(static w => w.Text()));

    public static void WritePeriod(WireWriter wire, Period period)
    {
        wire.Date(period.Start);
        wire.Date(period.End);
    }

    public static Period ReadPeriod(WireReader wire) => new(wire.DateOrNull(), wire.DateOrNull());

    public static void WriteOtherField(WireWriter wire, OtherField field)
    {
        wire.Text(field.Label);
        wire.TextOrNull(field.Text);
    }

    public static OtherField ReadOtherField(WireReader wire) => new(wire.Text(), wire.TextOrNull());

    public static void WriteGoal(WireWriter wire, Goal goal)
    {
        wire.Byte((byte)goal.Scope);
        wire.Text(goal.Text);
        wire.TextOrNull(goal.Actual);
    }

    public static Goal ReadGoal(WireReader wire) => new((GoalScope)wire.Byte(), wire.Text(), wire.TextOrNull());

    public static void WriteKeyTask(WireWriter wire, KeyTask task)
    {
        wire.Text(task.Name);
        wire.TextOrNull(task.Content);
    }

    public static KeyTask ReadKeyTask(WireReader wire) => new(wire.Text(), wire.TextOrNull());

    public static void WriteSignatures(WireWriter wire, Signatures signatures)
    {
        wire.TextOrNull(signatures.Preparer);
        wire.TextOrNull(signatures.Phone);
        wire.Date(signatures.FiledOn);
        wire.TextOrNull(signatures.Head);
        wire.List(signatures.Reviews, static (w, review) =>
        {
            w.Text(review.Office);
            w.TextOrNull(review.Text);
            w.Date(review.Date);
        });
    }

    public static Signatures ReadSignatures(WireReader wire) => new()
    {
        Preparer = wire.TextOrNull(),
        Phone = wire.TextOrNull(),
        FiledOn = wire.DateOrNull(),
        Head = wire.TextOrNull(),
        Reviews = wire.List(static w => new Review(w.Text(), w.TextOrNull(), w.DateOrNull())),
    };
}
