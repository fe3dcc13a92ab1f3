using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>A fact that needs the programs that recognise scans: skipped, and says so, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScanFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsPossible = new(() => ScanPrograms.Find(ProgramFinder.OfThisSystem, default).IsComplete);

    public ScanFactAttribute()
    {
        if (!IsPossible.Value)
            Skip = "Tesseract with chi_sim or pdftoppm is not installed on this machine.";
    }
}
