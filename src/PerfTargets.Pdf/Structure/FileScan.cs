using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>What stands where, found by the words of the file's structure alone. The file is gone through once.</summary>
internal sealed class FileScan
{
    private FileScan()
    {
    }

    /// <summary>The objects of the file itself, in file order, also those replaced later.</summary>
    public List<ScannedObject> Objects { get; } = [];

    /// <summary>Where the word trailer stands.</summary>
    public List<int> Trailers { get; } = [];

    /// <summary>Goes through a file.</summary>
    public static FileScan Run(ReadOnlySpan<byte> file)
    {
        var scan = new FileScan();
        scan.FindTrailers(file);
        var at = 0;
        while (Next(file, at, "obj"u8) is >= 0 and var word && scan.Objects.Count < CrossReference.MostEntries)
        {
            at = word + 3;
            if (!ObjectHeader.TryRead(file, word, out var number, out var position))
                continue;
            var end = Next(file, at, "obj"u8);
            var body = end < 0 ? file[at..] : file[at..end];
            var stream = body.IndexOf("stream"u8);
            scan.Objects.Add(new(number, position, ObjectHints.Of(stream < 0 ? body : body[..stream])));
            if (stream >= 0)
                at = SkipStream(file, at + stream + 6, body[..stream]);
        }
        return scan;
    }

    private void FindTrailers(ReadOnlySpan<byte> file)
    {
        for (var at = 0; Next(file, at, "trailer"u8) is >= 0 and var word; at = word + 7)
            Trailers.Add(word);
    }

    // Behind a stream whose length is right, so that objects within it (an attached PDF) are not taken for the file's own.
    private static int SkipStream(ReadOnlySpan<byte> file, int position, ReadOnlySpan<byte> dictionary)
    {
        var length = dictionary.IndexOf("/Length"u8);
        if (length < 0)
            return position;
        var lexer = new Lexer(dictionary[length..][..Math.Min(64, dictionary.Length - length)].ToArray()) { Position = 7 };
        if (lexer.Next() != TokenKind.Number || !lexer.IsInteger || ReferenceLexer.TryRead(lexer, out _))
            return position;
        var end = position + lexer.Number;
        return end < file.Length && file[(int)end..Math.Min((int)end + 20, file.Length)].IndexOf("endstream"u8) >= 0 ? (int)end : position;
    }

    private static int Next(ReadOnlySpan<byte> file, int from, ReadOnlySpan<byte> word)
    {
        var found = file[from..].IndexOf(word);
        return found < 0 ? -1 : from + found;
    }
}
