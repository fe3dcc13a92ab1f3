using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Cli.Commands.Doctor;

/// <summary>Writes <c>doctor --format text</c>.</summary>
internal static class DoctorText
{
    /// <summary>Writes what was found.</summary>
    /// <param name="output">Receives it.</param>
    /// <param name="found">What was found.</param>
    /// <param name="here">The system it runs on: its advice comes first.</param>
    /// <param name="chinese">The language.</param>
    public static void Write(TextWriter output, Diagnosis found, InstallAdvice here, bool chinese)
    {
        output.WriteLine($"{found.Program}  {found.Runtime}  {found.System}");
        output.WriteLine(DoctorTexts.Sqlite(found.Sqlite).In(chinese));
        output.WriteLine();
        output.WriteLine(DoctorTexts.Heading.In(chinese));
        var programs = found.Programs;
        foreach (var (name, path, version) in ProgramsOf(programs))
            output.WriteLine("  " + DoctorTexts.Program(name, path, version).In(chinese));
        if (programs.TesseractVersion is not null)
        {
            output.WriteLine("  " + DoctorTexts.Model(ScanPrograms.Chinese, programs.Languages.Contains(ScanPrograms.Chinese), DoctorTexts.WithoutChinese).In(chinese));
            output.WriteLine("  " + DoctorTexts.Model(ScanPrograms.English, programs.HasEnglish, DoctorTexts.WithoutEnglish).In(chinese));
        }

        output.WriteLine("  " + DoctorTexts.Cache(found.Cache).In(chinese));
        if (found.Trial is { } trial)
        {
            output.WriteLine("  " + DoctorTexts.Trial(trial).In(chinese));
            foreach (var said in trial.Said)
                output.WriteLine("    " + said.In(chinese));
        }

        output.WriteLine();
        output.WriteLine(DoctorTexts.Conclusion(found).In(chinese));
        if (found.LacksPrograms)
            WriteAdvice(output, here, chinese);
    }

    /// <summary>The programs by name, with path and version.</summary>
    public static IReadOnlyList<(string Name, string? Path, string? Version)> ProgramsOf(ScanPrograms programs) =>
        [("tesseract", programs.Tesseract, programs.TesseractVersion), ("pdftoppm", programs.Pdftoppm, programs.PdftoppmVersion)];

    private static void WriteAdvice(TextWriter output, InstallAdvice here, bool chinese)
    {
        output.WriteLine();
        output.WriteLine(DoctorTexts.ToInstall.In(chinese));
        foreach (var advice in InstallAdvice.All.OrderBy(a => a != here))
        {
            output.WriteLine($"  {advice.Name}");
            foreach (var step in advice.Steps)
                output.WriteLine($"    {step.In(chinese)}");
        }
    }
}
