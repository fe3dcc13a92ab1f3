namespace PerfTargets.Scan;

/// <summary>The bytes are no picture that can be read.</summary>
/// <param name="reason">Why.</param>
public sealed class PictureUnreadableException(PictureUnreadableReason reason) : Exception($"The picture cannot be read: {reason}.")
{
    /// <summary>Why.</summary>
    public PictureUnreadableReason Reason { get; } = reason;
}

/// <summary>Why a picture cannot be read.</summary>
public enum PictureUnreadableReason
{
    /// <summary>It does not begin as a PBM, PGM or PPM file in binary form does.</summary>
    NotPixmap,

    /// <summary>The numbers at its beginning are missing or make no picture.</summary>
    HeaderDamaged,

    /// <summary>It says to have more pixels than <see cref="Picture.MostPixels"/>.</summary>
    TooLarge,

    /// <summary>It ends before its last pixel.</summary>
    Truncated,
}
