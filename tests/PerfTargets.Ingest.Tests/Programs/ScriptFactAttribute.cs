namespace PerfTargets.Ingest.Tests.Programs;

/// <summary>A fact that needs shell scripts as programs: skipped, and says so, on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScriptFactAttribute : FactAttribute
{
    public ScriptFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "The programs of this test are shell scripts.";
    }
}
