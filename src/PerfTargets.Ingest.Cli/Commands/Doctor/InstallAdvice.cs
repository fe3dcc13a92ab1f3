using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Doctor;

/// <summary>How the programs for scans are installed on a kind of system.</summary>
/// <param name="Id">The kind's name for programs.</param>
/// <param name="Name">Its name.</param>
/// <param name="Steps">What to do, each a line.</param>
internal sealed record InstallAdvice(string Id, string Name, IReadOnlyList<Bilingual> Steps)
{
    /// <summary>By kind of system.</summary>
    public static readonly IReadOnlyList<InstallAdvice> All =
    [
        new("linux", "Debian / Ubuntu", [Same("sudo apt install tesseract-ocr tesseract-ocr-chi-sim poppler-utils")]),
        new("windows", "Windows",
        [
            new(
                "Tesseract：winget install UB-Mannheim.TesseractOCR，或运行 UB Mannheim 的安装程序；安装时在语言数据中勾选 Chinese (Simplified)",
                "Tesseract: winget install UB-Mannheim.TesseractOCR, or the installer of UB Mannheim; choose Chinese (Simplified) among its language data"),
            new(
                "Poppler：winget install oschwartz10612.Poppler，或解压 Poppler for Windows，把其中的 Library\\bin 加入 PATH，或让 PERFTARGETS_PDFTOPPM 指向 pdftoppm.exe",
                "Poppler: winget install oschwartz10612.Poppler, or unpack Poppler for Windows and put its Library\\bin on PATH, or let PERFTARGETS_PDFTOPPM name pdftoppm.exe"),
        ]),
        new("macos", "macOS", [Same("brew install tesseract tesseract-lang poppler")]),
    ];

    /// <summary>The kind of system the program runs on.</summary>
    public static InstallAdvice Here => All[OperatingSystem.IsWindows() ? 1 : OperatingSystem.IsMacOS() ? 2 : 0];

    private static Bilingual Same(string command) => new(command, command);
}
