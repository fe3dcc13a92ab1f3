using PerfTargets.Pdf.Filters;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>Finds the font program of a font descriptor (ISO 32000-1, 9.9). Its kind is told by its bytes, not by its key.</summary>
internal static class FontProgramReader
{
    private static readonly string[] Keys = ["FontFile2", "FontFile3", "FontFile"];

    /// <summary>The program; null when there is none or it cannot be read.</summary>
    public static FontProgram? Read(PdfDictionary? descriptor)
    {
        foreach (var key in Keys)
        {
            if (descriptor?.Stream(key) is not { } stream)
                continue;
            if (Read(new FontData(StreamDecoder.Decode(stream).Bytes)) is { } program)
                return program;
        }

        return null;
    }

    /// <summary>The program that bytes hold; null when they hold none.</summary>
    public static FontProgram? Read(FontData data) => data.U32(0) switch
    {
        0x00010000 or 0x74727565 or 0x4F54544F => SfntProgram.Read(data, 0),
        0x74746366 => SfntProgram.Read(data, data.U32(12)),
        var tag when tag >> 16 == 0x2521 || tag >> 16 == 0x8001 => new Type1Program(data),
        var tag when tag >> 24 == 1 => CffProgram.Read(data),
        _ => null,
    };

    /// <summary>Whether the descriptor holds a program at all.</summary>
    public static bool IsEmbedded(PdfDictionary? descriptor) => Keys.Any(k => descriptor?.Stream(k) is not null);
}
