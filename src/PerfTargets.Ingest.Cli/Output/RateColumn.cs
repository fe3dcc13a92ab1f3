using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PerfTargets.Ingest.Cli.Output;

/// <summary>How far a run is and how many documents it does in a second: <c>120/2000 35 份/秒</c>.</summary>
/// <param name="chinese">The language for people.</param>
internal sealed class RateColumn(bool chinese) : ProgressColumn
{
    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(Describe(task.Value, task.MaxValue, task.Speed, chinese));

    /// <summary>The column's text; without a rate as long as none is known.</summary>
    internal static string Describe(double done, double total, double? rate, bool chinese)
    {
        var progress = string.Create(CultureInfo.InvariantCulture, $"{done:F0}/{total:F0}");
        return rate is not { } known || !double.IsFinite(known)
            ? progress
            : string.Create(CultureInfo.InvariantCulture, $"{progress} {(known < 10 ? known.ToString("F1", CultureInfo.InvariantCulture) : known.ToString("F0", CultureInfo.InvariantCulture))} {(chinese ? "份/秒" : "documents/s")}");
    }
}
