namespace PerfTargets.Pdf.Structure;

/// <summary>How much work the objects of a file are worth: it grows with the file, so that no small file keeps the reader busy.</summary>
/// <param name="fileLength">Length of the file in bytes.</param>
internal sealed class WorkLimit(int fileLength)
{
    private const long MostDecoded = 128L << 20;

    private long bytesToRead = (16L << 20) + (16L * fileLength);
    private long bytesToDecode = MostDecoded;

    /// <summary>Whether one of the limits was reached.</summary>
    public bool IsReached { get; private set; }

    /// <summary>Bytes object and cross-reference streams may still decode to.</summary>
    public int Decodable => (int)bytesToDecode;

    /// <summary>Whether more may be read.</summary>
    public bool MayRead()
    {
        IsReached |= bytesToRead <= 0;
        return bytesToRead > 0;
    }

    /// <summary>Counts bytes that were read; a few more for the object itself.</summary>
    public void Read(int bytes) => bytesToRead -= bytes + 8L;

    /// <summary>Counts bytes that were decoded.</summary>
    public void Decoded(int bytes)
    {
        bytesToDecode = Math.Max(0, bytesToDecode - bytes);
        IsReached |= bytesToDecode == 0;
    }

    /// <summary>Notes a limit that was reached elsewhere.</summary>
    public void Reach() => IsReached = true;
}
