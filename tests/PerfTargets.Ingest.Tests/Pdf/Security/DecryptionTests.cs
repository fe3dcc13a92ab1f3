using System.Text;
using PerfTargets.Pdf.Filters;
using PerfTargets.Pdf.Security;
using PerfTargets.Pdf.Structure;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Ingest.Tests.Pdf.Security;

public class DecryptionTests
{
    [Fact]
    public void Rc4_gives_the_published_key_stream() =>
        Assert.Equal("BBF316E8D940AF0AD3", Convert.ToHexString(Rc4.Apply("Key"u8, "Plaintext"u8)));

    [Theory]
    [InlineData("encrypted_rc4_40.pdf")]
    [InlineData("encrypted_rc4_128_crypt_filter.pdf")]
    [InlineData("encrypted_aes_128.pdf")]
    [InlineData("encrypted_aes_256_r6.pdf")]
    [InlineData("encrypted_aes_256_object_streams.pdf")]
    public void Strings_are_decrypted_once(string name) =>
        Assert.Equal("Encrypted with an empty password", Title(Open(name)));

    [Theory]
    [InlineData("encrypted_aes_128.pdf")]
    [InlineData("encrypted_aes_128_plain_metadata.pdf")]
    public void Metadata_is_read_whether_it_is_encrypted_or_not(string name)
    {
        var metadata = Open(name).Trailer.Dictionary("Root")!.Stream("Metadata")!;
        Assert.StartsWith("<x:xmpmeta", Encoding.Latin1.GetString(StreamDecoder.Decode(metadata).Bytes.Span), StringComparison.Ordinal);
    }

    private static string Title(CrossReference references) =>
        Encoding.Latin1.GetString(((PdfString)references.Trailer.Dictionary("Info")!["Title"]).Bytes.Span);

    private static CrossReference Open(string name) =>
        FileOpener.Open(File.ReadAllBytes(RepositoryRoot.Combine("samples", "traps", "pdf", name))).Store.References;
}
