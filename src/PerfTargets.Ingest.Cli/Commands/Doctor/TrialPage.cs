using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfTargets.Ingest.Cli.Commands.Doctor;

/// <summary>A page for the try: a PDF of one picture that shows a ruled table of two by two cells, as a scanner would give it.</summary>
internal static class TrialPage
{
    // At 200 dots an inch.
    private const int Width = 720;
    private const int Height = 360;
    private const double Point = 72.0 / 200;

    /// <summary>What the cells say, row by row.</summary>
    public static readonly IReadOnlyList<string> Texts = ["绩效目标", "2026", "98.5", "150"];

    // The texts as black and white pictures: width, height, and the packed rows, deflated.
    private static readonly (int Width, int Height, string Rows)[] Pictures =
    [
        (130, 33, "ZdGxSgMxGAfwf4xcHELqmCG0gy/QbgceOPoaqQVdWxwUFO98AX0dx5SCLlLfQM5FF5Fz8oaj8UtSRWogQ37k/33kC7CxGCRQi3SwtHkVIPsDSMC9byOInu9QqzWUHtkmKIqUfkm1kMeIjPDkf8Hs0VUMIvQ8gT71bSaN+YXcSmQqARqCaS2hVGFil5qA6q2kKHQA1njv/K1fGd7pEGEtwaSiOnyVR+iYQ3jnufyIwN8JMuHboXkdRjgmkATKHE4jnBAYAS1yESE7Gj1i/wua33Eb2mZ2tET5JjVreB1A2dk9SiE1AlDE2NkDbATmEowXNEOCNsGOfVlUAViXIohwZjR/FgnG83klmhz8Rk1/wJX1hRNZP4/zmFzP3RX7bBSKIn0Dm1dWuMsCbT8VHTjgAP2c1b010HQMtnfhttaA/+sb"),
        (74, 25, "Rc+xDcIwEIXh37riungBK6wRRCRWYYSUKZAwYjGziUdISWHF3CFFNKdPr3nvtHDnBI3TFnYeRex8pIdetbPM+nqWLQq3pPLOywCMGgprcg2HBtc0/TIqqyu5lr/O7dBlh8lVrxFWU6izwuIqk2SqSbIpuNQlxToiJs2m0RWxLTNJ8ohKWUnKjL7yxhB5dP+j6U7vYZfepJm4m8KHLw=="),
        (63, 25, "VcyxDcIwFATQs1z8BtkLWHgFyhQWZhRGcJkCKY4YhFXcpWSFL7GAU+EiwjghDdXTnXRHCTfALzaLunou8hkxlM7RPSIgGBJpVf3Lu1fae5Jj23HQ4tXMvUX7C73z4gPA+bd8NI2eiCJwhFJt95MBBXUAb3nXqFWzeYnu1GmRZu6HTNOYa/EsK/LAOmEB2/QF"),
        (53, 25, "Vc6xDYAwDERRRy7SYTbwGhRIWYkNbMRiSCzCCJQUFgEnCIXq6ap/qDErAzuiSSlDXpN2EPYdnfWoTA7qnwGVrHIVOipAXAr4srWEb00Nsxf6OHtvpKcuxv5FjAxExfAEhhs="),
    ];

    /// <summary>The bytes of the PDF.</summary>
    public static byte[] Pdf()
    {
        var size = FormattableString.Invariant($"{Width * Point} {Height * Point}");
        var content = FormattableString.Invariant($"{Width * Point} 0 0 {Height * Point} 0 0 cm /I Do");
        var file = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.4\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size}] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>");
        var rows = Draw();
        Object(FormattableString.Invariant($"<< /Type /XObject /Subtype /Image /Width {Width} /Height {Height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length {rows.Length} >>"), rows);
        Object(FormattableString.Invariant($"<< /Length {content.Length} >>"), Encoding.ASCII.GetBytes(content));
        var table = file.Position;
        Write(FormattableString.Invariant($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            Write(offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write(FormattableString.Invariant($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));

        void Object(string dictionary, byte[]? stream = null)
        {
            offsets.Add(file.Position);
            Write(FormattableString.Invariant($"{offsets.Count} 0 obj\n{dictionary}\n"));
            if (stream is not null)
            {
                Write("stream\n");
                file.Write(stream);
                Write("\nendstream\n");
            }

            Write("endobj\n");
        }
    }

    private static byte[] Draw()
    {
        var levels = new byte[Width * Height];
        levels.AsSpan().Fill(255);
        int[] columns = [60, 360, 660];
        int[] rows = [80, 180, 280];
        foreach (var y in rows)
            Fill(levels, columns[0], y, columns[^1] - columns[0] + 3, 3);
        foreach (var x in columns)
            Fill(levels, x, rows[0], 3, rows[^1] - rows[0] + 3);
        for (var i = 0; i < Pictures.Length; i++)
        {
            var (width, height, packed) = Pictures[i];
            var (left, top) = (columns[i % 2] + (300 - width) / 2, rows[i / 2] + (100 - height) / 2);
            Put(levels, Unpack(packed), left, top, width, height);
        }

        return levels;
    }

    private static void Put(byte[] levels, byte[] bits, int left, int top, int width, int height)
    {
        var stride = (width + 7) / 8;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if ((bits[y * stride + x / 8] >> (7 - x % 8) & 1) == 1)
                    levels[(top + y) * Width + left + x] = 0;
            }
        }
    }

    private static void Fill(byte[] levels, int left, int top, int width, int height)
    {
        for (var y = top; y < top + height; y++)
            levels.AsSpan(y * Width + left, width).Clear();
    }

    private static byte[] Unpack(string packed)
    {
        using var deflated = new DeflateStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
        using var bits = new MemoryStream();
        deflated.CopyTo(bits);
        return bits.ToArray();
    }
}
