namespace PerfTargets.Ingest.Reading.Doc;

/// <summary>A stretch of the text and where its characters stand ([MS-DOC] 2.9.177, Pcd).</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last.</param>
/// <param name="At">The byte in WordDocument where it begins.</param>
/// <param name="Width">Bytes of a character: 1 for compressed text, 2 for Unicode (fCompressed).</param>
/// <param name="Modifier">What a fast save changed of its formatting ([MS-DOC] 2.9.214, Prm).</param>
internal readonly record struct Piece(int Start, int End, int At, int Width, int Modifier)
{
    /// <summary>The byte where a character of the piece stands.</summary>
    public int Offset(int cp) => At + ((cp - Start) * Width);
}
