using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Security;

public class EncryptedFilesTests
{
    [Theory]
    [InlineData("encrypted_rc4_40.pdf")]
    [InlineData("encrypted_rc4_128.pdf")]
    [InlineData("encrypted_rc4_128_crypt_filter.pdf")]
    [InlineData("encrypted_aes_128.pdf")]
    [InlineData("encrypted_aes_128_plain_metadata.pdf")]
    [InlineData("encrypted_aes_256_r5.pdf")]
    [InlineData("encrypted_aes_256_r6.pdf")]
    [InlineData("encrypted_aes_256_object_streams.pdf")]
    [InlineData("encrypted_owner_empty_256.pdf")]
    public void Opens_with_an_empty_password(string name)
    {
        var document = PdfDocument.Open(Sample(name));
        AssertPages(document);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("encrypted_rc4_128.pdf")]
    [InlineData("encrypted_aes_256_r6.pdf")]
    [InlineData("encrypted_aes_256_object_streams.pdf")]
    public void Opens_when_the_cross_reference_is_wrong_too(string name) =>
        AssertPages(PdfDocument.Open(PdfContents.Replace(Sample(name), "startxref\n", "startxref\n9")));

    [Fact]
    public void Opens_when_the_trailer_is_lost_and_the_key_does_not_depend_on_it()
    {
        var file = PdfContents.Replace(Sample("encrypted_aes_256_r6.pdf"), "trailer", "tra");
        AssertPages(PdfDocument.Open(PdfContents.Replace(file, "startxref", "start")));
    }

    [Theory]
    [InlineData("password_needed_128.pdf", PdfUnreadableReason.PasswordNeeded)]
    [InlineData("password_needed_256.pdf", PdfUnreadableReason.PasswordNeeded)]
    public void Says_that_it_needs_a_password(string name, PdfUnreadableReason reason) =>
        Assert.Equal(reason, Assert.Throws<PdfUnreadableException>(() => PdfDocument.Open(Sample(name))).Reason);

    [Theory]
    [InlineData("/Filter/Adobe.PubSec/V 4/R 4")]
    [InlineData("/Filter/Standard/V 3/R 3")]
    [InlineData("/Filter/Standard/V 6/R 7")]
    [InlineData("/Filter/Standard/V 4/R 4/StmF/Own/CF<</Own<</CFM/None>>>>")]
    public void Says_that_the_encryption_is_not_known(string entries)
    {
        var builder = PdfBuilder.WithPages("text");
        builder.Trailer = $"/Encrypt<<{entries}>>";
        var thrown = Assert.Throws<PdfUnreadableException>(() => PdfDocument.Open(builder.Build()));
        Assert.Equal(PdfUnreadableReason.EncryptionUnsupported, thrown.Reason);
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(RepositoryRoot.Combine("samples", "traps", "pdf", name));

    private static void AssertPages(PdfDocument document) =>
        Assert.Equal(
            [
                "BT /F1 12 Tf 72 770 Td (Overall performance target: pave 12 km of road) Tj ET\n",
                "BT /F1 12 Tf 72 770 Td (Quality: share of roads accepted >= 98 %) Tj ET\n",
            ],
            PdfContents.Of(document));
}
