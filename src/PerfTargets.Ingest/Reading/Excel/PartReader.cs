using System.Text;
using System.Xml;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>
/// A forward reader over one part, by local names: strict and transitional workbooks differ in namespaces only. Every
/// method that reads an element begins on its start tag and leaves the reader on its end, so that whoever called goes on
/// with the next element.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const int MostDepth = 512;
    private const int EmptyElement = int.MaxValue;
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly XmlReader xml;

    /// <summary>Opens a part and stands on its root. DTDs are refused, nothing outside the part is ever fetched.</summary>
    public PartReader(Stream part)
    {
        xml = XmlReader.Create(part, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = true,
        });
        xml.MoveToContent();
    }

    /// <summary>The element's local name.</summary>
    public string Name => xml.LocalName;

    /// <summary>Begins with the children of the element; the result goes into <see cref="Next"/>.</summary>
    public int Enter() => xml.IsEmptyElement ? EmptyElement : xml.Depth;

    /// <summary>
    /// Goes to the next element below the entered one, children of elements nobody read included; false at its end.
    /// Extensions, and what is written again for older programs, are passed over.
    /// </summary>
    public bool Next(int entered)
    {
        if (entered == EmptyElement)
            return false;
        while (xml.Read())
        {
            if (xml.Depth <= entered)
                return false;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.Depth > MostDepth)
                throw new UnreadableDocumentException(ExcelMessages.NestedTooDeep(MostDepth));
            if (xml.LocalName is not ("extLst" or "Fallback"))
                return true;
            Pass();
        }

        return false;
    }

    /// <summary>Reads over the element and all below it.</summary>
    public void Pass()
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }

    /// <summary>An attribute without a namespace; null when it is not there.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name);

    /// <summary>An attribute as a whole number from 0; null when it is none.</summary>
    public int? Number(string name) =>
        int.TryParse(xml.GetAttribute(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>true for an attribute that says yes; one that is not there says no.</summary>
    public bool IsOn(string name) => xml.GetAttribute(name) is "1" or "true" or "on";

    /// <summary>A relationship's id, <c>r:id</c>.</summary>
    public string? RelationshipId() => xml.GetAttribute("id", Relationships) ?? xml.GetAttribute("id", StrictRelationships);

    /// <summary>The characters of the element, as they stand.</summary>
    public string Value() => Read(out _);

    /// <summary>The text of the element; white space at its ends counts only where xml:space says so, as in Excel.</summary>
    public string Text()
    {
        var text = Read(out var keep);
        return keep ? text : text.Trim(' ', '\t', '\n', '\r');
    }

    public void Dispose() => xml.Dispose();

    private string Read(out bool keep)
    {
        keep = xml.XmlSpace == XmlSpace.Preserve;
        if (xml.IsEmptyElement)
            return "";
        var depth = xml.Depth;
        var text = "";
        StringBuilder? pieces = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
                continue;
            if (text.Length > 0)
                (pieces ??= new StringBuilder(text)).Append(xml.Value);
            else
                text = xml.Value;
        }

        return pieces?.ToString() ?? text;
    }
}
