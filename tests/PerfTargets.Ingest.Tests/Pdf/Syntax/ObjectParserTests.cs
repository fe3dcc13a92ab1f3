using System.Text;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Ingest.Tests.Pdf.Syntax;

public class ObjectParserTests
{
    [Fact]
    public void Operators_come_as_keywords_between_their_operands() =>
        Assert.Equal("1 0 0 rg [(a) -20 (b)] TJ T* '", Written("1 0 0 rg[(a)-20(b)]TJ T* '"));

    [Fact]
    public void Three_numbers_of_a_content_stream_are_no_reference() => Assert.Equal("1 0 R", Written("1 0 R"));

    [Fact]
    public void A_reference_of_the_file() => Assert.Equal("[ref:12/3 4 5 ref:6/0]", Written("[12 3 R 4 5 6 0 R]", new Nowhere()));

    [Fact]
    public void An_array_left_open_ends_at_the_operator() => Assert.Equal("[(a) 1] TJ (b) Tj", Written("[(a) 1 TJ (b) Tj"));

    [Fact]
    public void A_dictionary_left_open_ends_at_the_structure() =>
        Assert.Equal("{A:1 B:[2]} endobj", Written("<</A 1/B[2 endobj", new Nowhere()));

    [Fact]
    public void Closing_brackets_that_close_nothing_are_skipped() => Assert.Equal("1 2", Written("] 1 >> 2 ]"));

    [Fact]
    public void A_value_missing_in_a_dictionary_does_not_swallow_the_dictionary_around() =>
        Assert.Equal("{A:{} C:1}", Written("<</A<</B>>/C 1>>"));

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("<</A ")]
    [InlineData("[<</A")]
    public void A_million_open_brackets_are_no_stack_overflow(string open)
    {
        var parser = new ObjectParser(new Lexer(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(open, 300_000)) + " Q")));
        Assert.NotNull(parser.Next());
        while (parser.Next() is not null)
        {
        }
    }

    [Fact]
    public void The_lexer_stands_behind_ID_for_an_inline_image()
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes("BI /W 1 /H 1 ID \u0001\u0002 EI Q"));
        var parser = new ObjectParser(lexer);
        while (parser.Next() is not PdfKeyword { Value: "ID" })
        {
        }
        Assert.Equal(1, lexer.All.Span[lexer.Position + 1]);
        lexer.Position += 4;
        Assert.Equal("EI", Assert.IsType<PdfKeyword>(parser.Next()).Value);
    }

    private static string Written(string text, IObjectSource? source = null)
    {
        var parser = new ObjectParser(new Lexer(Encoding.Latin1.GetBytes(text)), source);
        var parts = new List<string>();
        while (parser.Next() is { } value)
            parts.Add(Written(value));
        return string.Join(' ', parts);
    }

    private static string Written(PdfObject value) => value switch
    {
        PdfNumber number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        PdfString text => $"({Encoding.Latin1.GetString(text.Bytes.Span)})",
        PdfKeyword word => word.Value,
        PdfReference reference => $"ref:{reference.Number}/{reference.Generation}",
        PdfArray array => $"[{string.Join(' ', array.Items.Select(Written))}]",
        PdfDictionary dictionary => $"{{{string.Join(' ', dictionary.Entries.Select(e => $"{e.Key}:{Written(e.Value)}"))}}}",
        _ => value.GetType().Name,
    };

    private sealed class Nowhere : IObjectSource
    {
        public PdfObject Find(int number, int generation) => PdfNull.Value;
    }
}
