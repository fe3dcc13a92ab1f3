namespace PerfTargets.Ingest.Reading.Doc.Properties;

/// <summary>The single properties that matter to text and tables ([MS-DOC] 2.6).</summary>
internal static class Sprm
{
    /// <summary>sprmPIstd: the paragraph's style.</summary>
    public const int Style = 0x4600;

    /// <summary>sprmPIlvl, sprmPIlfo: level and list of a numbered paragraph.</summary>
    public const int ListLevel = 0x260A;
    public const int List = 0x460B;

    /// <summary>sprmPFInTable, sprmPFTtp: in a table; the end of a row.</summary>
    public const int InTable = 0x2416;
    public const int RowEnd = 0x2417;

    /// <summary>sprmPItap, sprmPDtap: how many tables the paragraph stands in; a change of that.</summary>
    public const int Depth = 0x6649;
    public const int DepthChange = 0x664A;

    /// <summary>sprmPFInnerTableCell, sprmPFInnerTtp: the end of a cell or a row of a table inside a table.</summary>
    public const int InnerCellEnd = 0x244B;
    public const int InnerRowEnd = 0x244C;

    /// <summary>sprmPHugePapx, sprmPTableProps: the properties stand in the stream Data.</summary>
    public const int HugeProperties = 0x6646;
    public const int HugePropertiesOld = 0x6645;
    public const int TableProperties = 0x646B;

    /// <summary>sprmTDefTable: the edges of a row's cells and how they are merged.</summary>
    public const int DefineRow = 0xD608;

    /// <summary>sprmTDxaLeft: moves a row sideways.</summary>
    public const int RowLeft = 0x9601;

    /// <summary>sprmTInsert, sprmTDelete, sprmTDxaCol: cells put in, taken out, made wider.</summary>
    public const int InsertCells = 0x7621;
    public const int DeleteCells = 0x5622;
    public const int CellWidth = 0x7623;

    /// <summary>sprmTMerge, sprmTSplit, sprmTVertMerge: merges made by a later edit.</summary>
    public const int MergeCells = 0x5624;
    public const int SplitCells = 0x5625;
    public const int MergeDown = 0xD62B;

    /// <summary>sprmCFRMarkDel: deleted with tracked changes.</summary>
    public const int Deleted = 0x0800;

    /// <summary>sprmCFVanish: hidden.</summary>
    public const int Vanish = 0x083C;

    /// <summary>sprmCIstd, sprmCPlain: the character's style; back to the style.</summary>
    public const int CharacterStyle = 0x4A30;
    public const int Plain = 0x2A33;

    /// <summary>sprmCRgFtc0: the font of ASCII letters.</summary>
    public const int Font = 0x4A4F;

    /// <summary>sprmCSymbol: a character of a symbol font.</summary>
    public const int Symbol = 0x6A09;

    /// <summary>sprmCPicLocation, sprmCFData, sprmCFObj, sprmCFOle2: where a picture, a form field's data or an object is.</summary>
    public const int PictureAt = 0x6A03;
    public const int IsData = 0x0806;
    public const int IsObject = 0x0856;
    public const int IsOle = 0x080A;
}
