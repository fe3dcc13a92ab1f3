namespace PerfTargets.Ingest.Reading.Doc.Properties;

/// <summary>What the formatting of a paragraph says that matters to text and tables.</summary>
internal sealed class ParagraphProperties
{
    /// <summary>The style ([MS-DOC] 2.9.116, GrpPrlAndIstd); 0 is Normal.</summary>
    public int Style { get; set; }

    /// <summary>The list; null when only the style says, 0 for none.</summary>
    public int? List { get; private set; }

    /// <summary>The level in the list.</summary>
    public int? ListLevel { get; private set; }

    /// <summary>How many tables the paragraph stands in, one inside another.</summary>
    public int Depth => IsInTable && depth < 1 ? 1 : Math.Max(0, depth);

    /// <summary>true for the mark that ends a row, of the outermost table.</summary>
    public bool IsRowEnd { get; private set; }

    /// <summary>true for the mark that ends a row of a table inside a table.</summary>
    public bool IsInnerRowEnd { get; private set; }

    /// <summary>true for the mark that ends a cell of a table inside a table.</summary>
    public bool IsInnerCellEnd { get; private set; }

    /// <summary>The cells of the row that ends here.</summary>
    public RowDefinition? Row { get; private set; }

    private bool IsInTable { get; set; }

    private int depth;

    /// <summary>Reads properties over those that are there.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="data">The stream Data, where properties stand that are too long for a page; empty when none can.</param>
    public void Apply(ReadOnlySpan<byte> properties, ReadOnlySpan<byte> data)
    {
        for (var sprm = new SprmReader(properties); sprm.Next();)
        {
            switch (sprm.Code)
            {
                case Sprm.Style:
                    Style = sprm.Value & 0xFFFF;
                    break;
                case Sprm.List:
                    List = sprm.Value;
                    break;
                case Sprm.ListLevel:
                    ListLevel = sprm.Value;
                    break;
                case Sprm.InTable:
                    IsInTable = sprm.Value != 0;
                    break;
                case Sprm.RowEnd:
                    IsRowEnd = sprm.Value != 0;
                    break;
                case Sprm.Depth:
                    depth = sprm.Value;
                    break;
                case Sprm.DepthChange:
                    depth += sprm.Value;
                    break;
                case Sprm.InnerCellEnd:
                    IsInnerCellEnd = sprm.Value != 0;
                    break;
                case Sprm.InnerRowEnd:
                    IsInnerRowEnd = sprm.Value != 0;
                    break;
                case Sprm.HugeProperties or Sprm.HugePropertiesOld or Sprm.TableProperties:
                    // PrcData: a length in two bytes, then the properties ([MS-DOC] 2.9.211).
                    Apply(data.Part(sprm.Operand.U32(0) + 2L, data.I16(sprm.Operand.U32(0))), []);
                    break;
                default:
                    if (RowDefinition.Knows(sprm.Code))
                        (Row ??= new RowDefinition()).Apply(sprm.Code, sprm.Operand);
                    break;
            }
        }
    }
}
