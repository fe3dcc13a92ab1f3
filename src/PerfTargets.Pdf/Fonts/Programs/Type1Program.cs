using PerfTargets.Pdf.Fonts.CMaps;
using PerfTargets.Pdf.Fonts.Encodings;

namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>A Type 1 font program: the encoding in its clear part (Adobe Type 1 Font Format, 2.2).</summary>
internal sealed class Type1Program : FontProgram
{
    private readonly string?[] names = new string?[256];
    private readonly bool isStandard;

    /// <summary>Reads the clear part.</summary>
    public Type1Program(FontData data)
    {
        // A file in segments begins with a mark of six bytes (PFB).
        var start = data.U8(0) == 0x80 ? 6 : 0;
        var bytes = data.Bytes.Span[Math.Min(start, data.Length)..];
        var end = bytes.IndexOf("eexec"u8);
        var tokens = new PostScriptTokens(end < 0 ? bytes : bytes[..end]);
        while (tokens.Read() && !(tokens.Kind == PostScriptTokenKind.Name && tokens.Word == "Encoding"))
        {
        }

        isStandard = tokens.Read() && tokens.Kind == PostScriptTokenKind.Word && tokens.Word == "StandardEncoding";
        if (!isStandard)
            ReadEntries(ref tokens);
    }

    /// <inheritdoc/>
    public override string? GlyphText(int glyph) => null;

    /// <inheritdoc/>
    public override string? CodeText(int code)
    {
        if (code is < 0 or > 255)
            return null;
        if (isStandard)
            return BaseEncodings.Standard[code] is var character and not '\0' ? character.ToString() : null;
        return names[code] is { } name ? GlyphNames.Text(name) : null;
    }

    // dup 65 /A put
    private void ReadEntries(ref PostScriptTokens tokens)
    {
        var code = -1;
        while (tokens.Read())
        {
            if (tokens.Kind == PostScriptTokenKind.Number)
                code = tokens.Number;
            else if (tokens.Kind == PostScriptTokenKind.Name && code is >= 0 and < 256)
                names[code] = tokens.Word;
            else if (tokens.Kind == PostScriptTokenKind.Word && tokens.Word is "def" or "readonly")
                return;
            else if (tokens.Kind == PostScriptTokenKind.Word && tokens.Word == "put")
                code = -1;
        }
    }
}
