namespace PerfTargets.Ingest.Tests.Reading.Images;

/// <summary>A theory that draws pages; passed over, and said so, where Poppler is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PopplerTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks for pdftoppm.</summary>
    public PopplerTheoryAttribute()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(d => File.Exists(Path.Combine(d, "pdftoppm")) || File.Exists(Path.Combine(d, "pdftoppm.exe"))))
            Skip = "pdftoppm (Poppler) is not installed";
    }
}
