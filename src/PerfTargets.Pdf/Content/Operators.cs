namespace PerfTargets.Pdf.Content;

/// <summary>The operators of content streams (ISO 32000-1, Annex A) as the tokenizer tells them: their bytes as one number.</summary>
internal static class Operators
{
    /// <summary>A word that is none of them.</summary>
    public const int Unknown = -1;

    /// <summary>q: keep the graphics state.</summary>
    public const int Save = 'q';

    /// <summary>Q: take the kept graphics state back.</summary>
    public const int Restore = 'Q';

    /// <summary>cm: add a transformation.</summary>
    public const int Concat = ('c' << 8) | 'm';

    /// <summary>w: line width.</summary>
    public const int LineWidth = 'w';

    /// <summary>gs: parameters from a dictionary.</summary>
    public const int ExtState = ('g' << 8) | 's';

    /// <summary>Do: paint an external object.</summary>
    public const int Paint = ('D' << 8) | 'o';

    /// <summary>BI: an inline image begins.</summary>
    public const int BeginImage = ('B' << 8) | 'I';

    /// <summary>ID: the inline image's data begin.</summary>
    public const int ImageData = ('I' << 8) | 'D';

    /// <summary>m: begin a subpath.</summary>
    public const int MoveTo = 'm';

    /// <summary>l: a line.</summary>
    public const int LineTo = 'l';

    /// <summary>c: a curve.</summary>
    public const int CurveTo = 'c';

    /// <summary>v: a curve from the current point.</summary>
    public const int CurveFrom = 'v';

    /// <summary>y: a curve into its end point.</summary>
    public const int CurveInto = 'y';

    /// <summary>h: close the subpath.</summary>
    public const int ClosePath = 'h';

    /// <summary>re: a rectangle.</summary>
    public const int Rectangle = ('r' << 8) | 'e';

    /// <summary>S: stroke.</summary>
    public const int Stroke = 'S';

    /// <summary>s: close and stroke.</summary>
    public const int CloseStroke = 's';

    /// <summary>f: fill.</summary>
    public const int Fill = 'f';

    /// <summary>F: fill, as old files write it.</summary>
    public const int FillOld = 'F';

    /// <summary>f*: fill, even-odd.</summary>
    public const int FillEvenOdd = ('f' << 8) | '*';

    /// <summary>B: fill and stroke.</summary>
    public const int FillStroke = 'B';

    /// <summary>B*: fill, even-odd, and stroke.</summary>
    public const int FillStrokeEvenOdd = ('B' << 8) | '*';

    /// <summary>b: close, fill and stroke.</summary>
    public const int CloseFillStroke = 'b';

    /// <summary>b*: close, fill, even-odd, and stroke.</summary>
    public const int CloseFillStrokeEvenOdd = ('b' << 8) | '*';

    /// <summary>n: end the path unpainted.</summary>
    public const int EndPath = 'n';

    /// <summary>W: clip.</summary>
    public const int Clip = 'W';

    /// <summary>W*: clip, even-odd.</summary>
    public const int ClipEvenOdd = ('W' << 8) | '*';

    /// <summary>g: gray for fills.</summary>
    public const int FillGray = 'g';

    /// <summary>rg: red, green, blue for fills.</summary>
    public const int FillRgb = ('r' << 8) | 'g';

    /// <summary>k: cyan, magenta, yellow, black for fills.</summary>
    public const int FillCmyk = 'k';

    /// <summary>cs: colour space for fills.</summary>
    public const int FillSpace = ('c' << 8) | 's';

    /// <summary>sc: colour for fills.</summary>
    public const int FillColor = ('s' << 8) | 'c';

    /// <summary>scn: colour or pattern for fills.</summary>
    public const int FillColorOrPattern = ('s' << 16) | ('c' << 8) | 'n';

    /// <summary>BT: text begins.</summary>
    public const int BeginText = ('B' << 8) | 'T';

    /// <summary>Tc: character spacing.</summary>
    public const int CharSpacing = ('T' << 8) | 'c';

    /// <summary>Tw: word spacing.</summary>
    public const int WordSpacing = ('T' << 8) | 'w';

    /// <summary>Tz: horizontal scale.</summary>
    public const int HorizontalScale = ('T' << 8) | 'z';

    /// <summary>TL: leading.</summary>
    public const int Leading = ('T' << 8) | 'L';

    /// <summary>Tf: font and size.</summary>
    public const int Font = ('T' << 8) | 'f';

    /// <summary>Tr: rendering mode.</summary>
    public const int RenderMode = ('T' << 8) | 'r';

    /// <summary>Ts: rise.</summary>
    public const int Rise = ('T' << 8) | 's';

    /// <summary>Td: move to the next line.</summary>
    public const int MoveText = ('T' << 8) | 'd';

    /// <summary>TD: move to the next line and set the leading.</summary>
    public const int MoveTextLeading = ('T' << 8) | 'D';

    /// <summary>Tm: text matrix.</summary>
    public const int TextMatrix = ('T' << 8) | 'm';

    /// <summary>T*: next line.</summary>
    public const int NextLine = ('T' << 8) | '*';

    /// <summary>Tj: show a string.</summary>
    public const int Show = ('T' << 8) | 'j';

    /// <summary>TJ: show strings and shift.</summary>
    public const int ShowArray = ('T' << 8) | 'J';

    /// <summary>': next line, and show.</summary>
    public const int NextLineShow = '\'';

    /// <summary>": set spacings, next line, and show.</summary>
    public const int SpacedNextLineShow = '"';

    /// <summary>BMC: marked content begins.</summary>
    public const int BeginMarked = ('B' << 16) | ('M' << 8) | 'C';

    /// <summary>BDC: marked content with properties begins.</summary>
    public const int BeginMarkedWithProperties = ('B' << 16) | ('D' << 8) | 'C';

    /// <summary>EMC: marked content ends.</summary>
    public const int EndMarked = ('E' << 16) | ('M' << 8) | 'C';
}
