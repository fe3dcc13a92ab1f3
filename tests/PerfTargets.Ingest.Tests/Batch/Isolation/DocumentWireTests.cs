using PerfTargets.Ingest.Batch.Isolation.Wire;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Tests.Storage;

namespace PerfTargets.Ingest.Tests.Batch.Isolation;

/// <summary>What goes over the wire comes out as it went in.</summary>
public sealed class DocumentWireTests
{
    [Fact]
    public void A_document_with_something_in_every_field_comes_through()
    {
        var document = Rich();
        Assert.Equal(FullText.Of(document), FullText.Of(Through(document)));
    }

    [Fact]
    public void The_document_of_these_tests_has_something_in_every_field()
    {
        var text = new FullText();
        text.Add(Rich());
        Assert.Empty(text.Known.Except(text.Filled));
    }

    [Fact]
    public void Text_that_is_no_valid_Unicode_comes_through()
    {
        var document = IngestedDocument.Unreadable("甲\ud800乙\n\0/\udfff", new Diagnostic("c", Severity.Error, new Bilingual("\udc00", "")) { Text = "" });
        Assert.Equal(FullText.Of(document), FullText.Of(Through(document)));
    }

    [Fact]
    public void A_frame_that_is_cut_off_anywhere_is_refused()
    {
        var frame = Encode(Rich());
        for (var length = 1; length < frame.Length; length += 7)
        {
            using var cut = new MemoryStream(frame[..length]);
            Assert.Throws<InvalidDataException>(() => Frame.Read(cut));
            var payload = frame[Math.Min(Frame.HeaderLength, length)..length];
            Assert.Throws<InvalidDataException>(() => DocumentWire.Read(new WireReader(payload)));
        }
    }

    [Theory]
    [InlineData("Warning: this is not a frame")]
    [InlineData("W")]
    [InlineData("PTW1")]
    [InlineData("PTW1\u0004\u007f\u007f\u007f\u007f")]
    public void What_is_no_frame_is_refused(string text)
    {
        using var stream = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(text));
        Assert.Throws<InvalidDataException>(() => Frame.Read(stream));
    }

    [Fact]
    public void A_closed_pipe_is_no_fault() => Assert.Null(Frame.Read(Stream.Null));

    private static IngestedDocument Rich() => new()
    {
        Path = "甲/乙.pdf",
        Sha256 = new string('a', 64),
        Format = DocumentFormat.Pdf,
        Status = DocumentStatus.NeedsOcr,
        Forms = [RichForm.Build("甲/乙.pdf") with { SchemaVersion = "9.9", Period = new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)), Source = RichForm.Build("甲/乙.pdf").Source with { FormIndex = 3 } }, RichForm.BuildBare("甲/乙.pdf")],
        Diagnostics = [.. RichForm.Build("甲/乙.pdf").Diagnostics],
    };

    private static byte[] Encode(IngestedDocument document)
    {
        var wire = new WireWriter(FrameKind.Document);
        DocumentWire.Write(wire, document);
        return wire.ToFrame().ToArray();
    }

    private static IngestedDocument Through(IngestedDocument document)
    {
        using var pipe = new MemoryStream(Encode(document));
        return DocumentWire.Read(new WireReader(Frame.Read(pipe)!.Value.Payload));
    }
}
