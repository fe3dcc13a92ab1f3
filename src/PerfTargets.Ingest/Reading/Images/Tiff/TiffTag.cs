namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>The TIFF fields that are read, by their numbers in the file.</summary>
internal enum TiffTag
{
    /// <summary>Bit 0: a smaller copy of another page.</summary>
    SubfileType = 254,

    /// <summary>In pixels.</summary>
    Width = 256,

    /// <summary>In pixels.</summary>
    Height = 257,

    /// <summary>Of each sample.</summary>
    BitsPerSample = 258,

    /// <summary>How strips are packed.</summary>
    Compression = 259,

    /// <summary>What samples mean.</summary>
    Photometric = 262,

    /// <summary>Which bit of a byte comes first.</summary>
    FillOrder = 266,

    /// <summary>Where strips begin.</summary>
    StripOffsets = 273,

    /// <summary>Which way is up.</summary>
    Orientation = 274,

    /// <summary>Samples of a pixel.</summary>
    SamplesPerPixel = 277,

    /// <summary>Rows of every strip but the last.</summary>
    RowsPerStrip = 278,

    /// <summary>Bytes of strips.</summary>
    StripByteCounts = 279,

    /// <summary>Pixels a unit across.</summary>
    ResolutionAcross = 282,

    /// <summary>Pixels a unit down.</summary>
    ResolutionDown = 283,

    /// <summary>Whether samples of a pixel stand together.</summary>
    PlanarConfiguration = 284,

    /// <summary>Options of fax coding of group 3.</summary>
    FaxOptions = 292,

    /// <summary>1 none, 2 inch, 3 centimetre.</summary>
    ResolutionUnit = 296,

    /// <summary>Whether samples are differences.</summary>
    Predictor = 317,

    /// <summary>All red, all green, all blue, of two bytes.</summary>
    ColorMap = 320,

    /// <summary>Present where pixels stand in tiles.</summary>
    TileWidth = 322,

    /// <summary>In pixels.</summary>
    TileHeight = 323,

    /// <summary>Where tiles begin.</summary>
    TileOffsets = 324,

    /// <summary>Bytes of tiles.</summary>
    TileByteCounts = 325,

    /// <summary>What samples beyond the colours mean.</summary>
    ExtraSamples = 338,

    /// <summary>Whether samples are whole numbers.</summary>
    SampleFormat = 339,

    /// <summary>Tables that the JPEGs of all strips share.</summary>
    JpegTables = 347,
}
