using System.Text;
using System.Xml;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>
/// A forward reader over one part. Every method that reads an element begins on its start tag and leaves the reader on
/// its end tag (or on the tag itself when it is empty), so that whoever called goes on with the next element.
/// </summary>
internal sealed class WordXmlReader : IDisposable
{
    /// <summary>Elements nested deeper than this stand in no document an office program wrote.</summary>
    public const int MostDepth = 512;

    private const int EmptyElement = int.MaxValue;

    private readonly XmlReader xml;
    private readonly bool[] choiceTaken = new bool[MostDepth + 2];

    /// <summary>Opens a part. DTDs are refused, nothing outside the part is ever fetched.</summary>
    public WordXmlReader(Stream part)
    {
        var names = new NameTable();
        foreach (var space in WordNamespaces.All)
            names.Add(space);
        xml = XmlReader.Create(part, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = true,
            NameTable = names,
        });
        xml.MoveToContent();
        SeeName();
    }

    /// <summary>The name of the element when it is of WordprocessingML, strict or transitional; "" for any other.</summary>
    public string Word { get; private set; } = "";

    /// <summary>The name of the element, of whatever namespace.</summary>
    public string Name => xml.LocalName;

    /// <summary>The namespace of the element.</summary>
    public string Space => xml.NamespaceURI;

    /// <summary>How deep the element is nested.</summary>
    public int Depth => xml.Depth;

    /// <summary>true for an element without content: <c>&lt;w:del/&gt;</c>.</summary>
    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>The content controls that are open: told of every element before anyone reads it.</summary>
    public ContentControls Controls { get; } = new();

    /// <summary>Begins with the children of the element; the result goes into <see cref="Next"/>.</summary>
    public int Enter() => xml.IsEmptyElement ? EmptyElement : xml.Depth;

    /// <summary>Goes to the next element below the entered one, children of elements nobody read included; false at its end.</summary>
    public bool Next(int entered)
    {
        if (entered == EmptyElement)
            return false;
        while (xml.Read())
        {
            var depth = xml.Depth;
            if (depth <= entered)
                return false;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (depth > MostDepth)
                throw new UnreadableDocumentException(ReadingMessages.NestedTooDeep(MostDepth));
            Controls.See(depth);
            if (SeeName() || !IsOtherChoice())
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

    /// <summary>An attribute of the element's own namespace or of none; null when it is not there.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name, xml.NamespaceURI) ?? xml.GetAttribute(name);

    /// <summary>A relationship's id, <c>r:id</c>.</summary>
    public string? RelationshipId() =>
        xml.GetAttribute("id", WordNamespaces.Relationships) ?? xml.GetAttribute("id", WordNamespaces.StrictRelationships);

    /// <summary>The value of an on/off property: <c>&lt;w:b/&gt;</c> is on, <c>w:val="0"</c> is off.</summary>
    public bool IsOn() => Attribute("val") is not ("0" or "false" or "off" or "none");

    /// <summary><c>w:val</c> as a whole number; null when it is none.</summary>
    public int? Number(string name = "val") =>
        int.TryParse(Attribute(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The text of the element; white space at its ends counts only where xml:space says so, as in Word.</summary>
    public string Text()
    {
        if (xml.IsEmptyElement)
            return "";
        var keep = xml.XmlSpace == XmlSpace.Preserve;
        var depth = xml.Depth;
        var text = "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text += xml.Value;
        }

        if (text.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0)
            text = new StringBuilder(text).Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').ToString();
        return keep ? text : text.Trim(' ');
    }

    public void Dispose() => xml.Dispose();

    // true for an element of Word.
    private bool SeeName()
    {
        var isWord = WordNamespaces.IsWord(xml.NamespaceURI);
        Word = isWord ? xml.LocalName : "";
        return isWord;
    }

    // mc:AlternateContent says one thing in several ways: the first Choice that is understood counts, else the Fallback.
    private bool IsOtherChoice()
    {
        if (xml.NamespaceURI != WordNamespaces.Compatibility)
            return false;
        switch (xml.LocalName)
        {
            case "AlternateContent":
                choiceTaken[xml.Depth] = false;
                return false;
            case "Choice":
                if (choiceTaken[xml.Depth - 1] || !IsUnderstood(xml.GetAttribute("Requires") ?? ""))
                    return true;
                choiceTaken[xml.Depth - 1] = true;
                return false;
            case "Fallback":
                return choiceTaken[xml.Depth - 1];
            default:
                return false;
        }
    }

    private bool IsUnderstood(string prefixes)
    {
        foreach (var prefix in prefixes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var space = xml.LookupNamespace(prefix);
            if (space is null || !(space.StartsWith(WordNamespaces.Office, StringComparison.Ordinal) || WordNamespaces.IsKnown(space)))
                return false;
        }

        return true;
    }
}
