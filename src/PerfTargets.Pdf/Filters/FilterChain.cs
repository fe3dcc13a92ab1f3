using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Filters;

/// <summary>The filters a stream's dictionary names, in the order they are applied, each with its parameters.</summary>
internal static class FilterChain
{
    /// <summary>Filters applied to one stream; real ones have at most three.</summary>
    private const int MostFilters = 16;

    /// <summary>The filters under their full names; inline images' short names and keys are understood (ISO 32000-1, 8.9.7).</summary>
    /// <param name="dictionary">The stream's dictionary.</param>
    /// <param name="isCut">Whether there were too many.</param>
    public static List<(string Name, PdfDictionary Parameters)> Of(PdfDictionary dictionary, out bool isCut)
    {
        var filters = Either(dictionary, "Filter", "F");
        var parameters = Either(dictionary, "DecodeParms", "DP");
        var chain = new List<(string, PdfDictionary)>();
        isCut = false;
        if (filters is PdfName single)
        {
            var own = parameters is PdfArray list ? list[0] : parameters;
            chain.Add((FullName(single.Value), own as PdfDictionary ?? PdfDictionary.Empty));
        }
        else if (filters is PdfArray several)
        {
            isCut = several.Count > MostFilters;
            for (var i = 0; i < Math.Min(several.Count, MostFilters); i++)
            {
                var own = parameters is PdfArray list ? list[i] : several.Count == 1 ? parameters : PdfNull.Value;
                if (several[i] is PdfName name)
                    chain.Add((FullName(name.Value), own as PdfDictionary ?? PdfDictionary.Empty));
            }
        }
        return chain;
    }

    private static PdfObject Either(PdfDictionary dictionary, string name, string shortName)
    {
        var value = dictionary[name];
        return value is PdfNull ? dictionary[shortName] : value;
    }

    private static string FullName(string name) => name switch
    {
        "AHx" => "ASCIIHexDecode",
        "A85" => "ASCII85Decode",
        "LZW" => "LZWDecode",
        "Fl" => "FlateDecode",
        "RL" => "RunLengthDecode",
        "CCF" => "CCITTFaxDecode",
        "DCT" => "DCTDecode",
        _ => name,
    };
}
