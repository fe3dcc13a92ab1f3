using System.Text;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Ingest.Tests.Pdf.Syntax;

public class LexerTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-.5", -0.5)]
    [InlineData("+.5", 0.5)]
    [InlineData("4.", 4)]
    [InlineData("--5", -5)]
    [InlineData("1.2.3", 1.2)]
    [InlineData("5-3", 53)]
    [InlineData("-", 0)]
    [InlineData(".", 0)]
    [InlineData("1.5e-2", 0.015)]
    [InlineData("841.92", 841.92)]
    [InlineData("0.00000000000000000000012", 1.2e-22)]
    [InlineData("99999999999999999999999999", 1e15)]
    [InlineData("-1e999", -1e15)]
    public void Numbers_however_they_are_written(string text, double value)
    {
        var lexer = Over(text + " 7");
        Assert.Equal(TokenKind.Number, lexer.Next());
        Assert.Equal(value, lexer.Number);
        Assert.Equal(TokenKind.Number, lexer.Next());
        Assert.Equal(7, lexer.Number);
    }

    [Fact]
    public void A_number_of_a_thousand_digits_is_finite()
    {
        var lexer = Over(new string('9', 1000) + "." + new string('9', 1000));
        lexer.Next();
        Assert.Equal(1e15, lexer.Number);
    }

    [Theory]
    [InlineData(@"(a(b)c)", "a(b)c")]
    [InlineData(@"(\n\r\t\b\f\(\)\\)", "\n\r\t\b\f()\\")]
    [InlineData(@"(\101\7\08\400)", "A\u0007\08\0")]
    [InlineData("(a\\\r\nb\\\nc)", "abc")]
    [InlineData("(a\r\nb\rc)", "a\nb\nc")]
    [InlineData(@"(\q)", "q")]
    [InlineData("(open", "open")]
    [InlineData("<48 65\n6C6c6F>", "Hello")]
    [InlineData("<4>", "@")]
    [InlineData("<4x8>", "H")]
    public void Strings(string text, string value)
    {
        var lexer = Over(text);
        Assert.Equal(TokenKind.String, lexer.Next());
        Assert.Equal(value, Encoding.Latin1.GetString(lexer.Bytes.Span));
        Assert.Equal(TokenKind.End, lexer.Next());
    }

    [Theory]
    [InlineData("/A#42C", "ABC")]
    [InlineData("/A#4", "A#4")]
    [InlineData("/", "")]
    [InlineData("/A%comment", "A")]
    public void Names(string text, string value)
    {
        var lexer = Over(text);
        Assert.Equal(TokenKind.Name, lexer.Next());
        Assert.Equal(value, Encoding.Latin1.GetString(lexer.Bytes.Span));
    }

    [Fact]
    public void Tokens_need_no_white_space_between_them()
    {
        var lexer = Over("[<</A(b)/C<64>>>]0Tj% end");
        var kinds = new List<TokenKind>();
        for (var kind = lexer.Next(); kind != TokenKind.End; kind = lexer.Next())
            kinds.Add(kind);
        Assert.Equal(
            [
                TokenKind.ArrayStart, TokenKind.DictionaryStart, TokenKind.Name, TokenKind.String, TokenKind.Name, TokenKind.String,
                TokenKind.DictionaryEnd, TokenKind.ArrayEnd, TokenKind.Number, TokenKind.Keyword,
            ],
            kinds);
    }

    private static Lexer Over(string text) => new(Encoding.Latin1.GetBytes(text));
}
