using System.Collections.Frozen;
using System.Text;

namespace PerfTargets.Pdf.Syntax;

/// <summary>The words of content streams (ISO 32000-1, Annex A), made once, and those that end an object of the file.</summary>
internal static class Keywords
{
    private static readonly FrozenDictionary<int, PdfKeyword> Operators =
        ("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri "
        + "s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"")
        .Split(' ').ToFrozenDictionary(w => Key(Encoding.Latin1.GetBytes(w)), w => new PdfKeyword(w));

    private static readonly FrozenSet<string> Structure =
        new[] { "obj", "endobj", "stream", "endstream", "xref", "trailer", "startxref" }.ToFrozenSet();

    /// <summary>The keyword of a word.</summary>
    public static PdfKeyword Get(ReadOnlySpan<byte> word) =>
        word.Length <= 4 && Operators.TryGetValue(Key(word), out var known) ? known : new(Encoding.Latin1.GetString(word));

    /// <summary>Whether it is an operator of content streams.</summary>
    public static bool IsOperator(PdfKeyword keyword) => Operators.TryGetValue(KeyOf(keyword.Value), out var known) && ReferenceEquals(known, keyword);

    /// <summary>Whether it belongs to the file's structure and cannot stand within an object.</summary>
    public static bool IsStructure(PdfKeyword keyword) => Structure.Contains(keyword.Value);

    private static int KeyOf(string word) => word.Length > 4 ? 0 : Key(Encoding.Latin1.GetBytes(word));

    private static int Key(ReadOnlySpan<byte> word)
    {
        var key = 0;
        foreach (var value in word)
            key = (key << 8) | value;
        return key;
    }
}
