namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>
/// Reads CMap files (Adobe TN 5014; ToUnicode: Adobe TN 5411). What is damaged is passed over; sections may lack their ends.
/// </summary>
internal ref struct CMapReader
{
    private const int MostEntries = 400_000;

    private readonly List<CodespaceRange> codespaces = [];
    private readonly List<CodeRange<int>> cids = [];
    private readonly List<CodeRange<string>> texts = [];
    private readonly Func<string, CMap?> find;
    private PostScriptTokens tokens;
    private CMap? parent;
    private bool? isVertical;

    private CMapReader(ReadOnlySpan<byte> data, CMap? parent, Func<string, CMap?> find)
    {
        tokens = new PostScriptTokens(data);
        this.parent = parent;
        this.find = find;
    }

    /// <summary>Reads a CMap.</summary>
    /// <param name="data">The file.</param>
    /// <param name="parent">The CMap its stream dictionary says to build on.</param>
    /// <param name="find">Finds the CMap that usecmap names.</param>
    public static CMap Read(ReadOnlySpan<byte> data, CMap? parent, Func<string, CMap?> find)
    {
        var reader = new CMapReader(data, parent, find);
        reader.ReadAll();
        return reader.Result();
    }

    private readonly CMap Result() => new()
    {
        Codespaces = new Codespaces([.. codespaces, .. parent?.Codespaces.Ranges ?? []]),
        IsVertical = isVertical ?? parent?.IsVertical ?? false,
        Cids = new CodeRanges<int>(cids),
        Texts = new CodeRanges<string>(texts),
        Parent = parent,
    };

    private void ReadAll()
    {
        var name = "";
        var isWritingMode = false;
        var more = tokens.Read();
        while (more)
        {
            switch (tokens.Kind)
            {
                case PostScriptTokenKind.Name:
                    name = tokens.Word;
                    isWritingMode = name == "WMode";
                    break;
                case PostScriptTokenKind.Number when isWritingMode:
                    isVertical = tokens.Number == 1;
                    isWritingMode = false;
                    break;
                case PostScriptTokenKind.Word when tokens.Word == "usecmap":
                    parent ??= find(name);
                    break;
                case PostScriptTokenKind.Word when tokens.Word.StartsWith("begin", StringComparison.Ordinal):
                    if (ReadSection(tokens.Word))
                        continue;
                    break;
            }

            more = tokens.Read();
        }
    }

    // true when the section was read and the token behind it waits.
    private bool ReadSection(string word)
    {
        var isRange = word.EndsWith("range", StringComparison.Ordinal);
        switch (word)
        {
            case "begincodespacerange":
                while (ReadCodes(true, out var first, out var last, out var length))
                {
                    if (codespaces.Count < 256 && length is >= 1 and <= 4)
                        codespaces.Add(new CodespaceRange(length, first, last));
                }

                return true;
            case "begincidrange" or "begincidchar" or "beginnotdefrange" or "beginnotdefchar":
                ReadCids(isRange);
                return true;
            case "beginbfrange" or "beginbfchar":
                ReadTexts(isRange);
                return true;
            default:
                return false;
        }
    }

    private void ReadCids(bool isRange)
    {
        while (ReadCodes(isRange, out var first, out var last, out var length) && tokens.Read())
        {
            if (tokens.Kind == PostScriptTokenKind.Word)
                return;
            if (tokens.Kind == PostScriptTokenKind.Number && first <= last && cids.Count < MostEntries)
                cids.Add(new CodeRange<int>(CMap.Key(first, length), CMap.Key(last, length), Math.Clamp(tokens.Number, 0, 0xFFFF)));
        }
    }

    private void ReadTexts(bool isRange)
    {
        while (ReadCodes(isRange, out var first, out var last, out _) && tokens.Read())
        {
            if (tokens.Kind == PostScriptTokenKind.Word)
                return;
            if (tokens.Kind == PostScriptTokenKind.ArrayStart)
                ReadTextArray(first, last);
            else if (first <= last)
                AddText(first, last);
        }
    }

    private void ReadTextArray(uint first, uint last)
    {
        for (var code = (ulong)first; tokens.Read() && tokens.Kind is PostScriptTokenKind.String or PostScriptTokenKind.Name; code++)
        {
            if (code <= last)
                AddText(code, code);
        }
    }

    private readonly void AddText(ulong first, ulong last)
    {
        if (texts.Count >= MostEntries)
            return;
        if (tokens.Kind == PostScriptTokenKind.String && tokens.Bytes.Length > 0)
            texts.Add(new CodeRange<string>(first, last, TargetText.Decode(tokens.Bytes)));
        else if (tokens.Kind == PostScriptTokenKind.Name && Encodings.GlyphNames.Text(tokens.Word) is { } text)
            texts.Add(new CodeRange<string>(first, last, text));
        else if (tokens.Kind == PostScriptTokenKind.Number && tokens.Number is > 0 and <= 0xFFFF)
            texts.Add(new CodeRange<string>(first, last, ((char)tokens.Number).ToString()));
    }

    // A code, or the two ends of a range; false at the section's end, whose token stays current.
    private bool ReadCodes(bool isRange, out uint first, out uint last, out int length)
    {
        first = last = 0;
        length = 0;
        if (!ReadCode(out first, out length))
            return false;
        last = first;
        return !isRange || ReadCode(out last, out _);
    }

    private bool ReadCode(out uint code, out int length)
    {
        code = 0;
        length = 0;
        while (tokens.Read())
        {
            if (tokens.Kind == PostScriptTokenKind.Word)
                return false;
            if (tokens.Kind != PostScriptTokenKind.String)
                continue;
            length = tokens.Bytes.Length;
            foreach (var b in tokens.Bytes)
                code = (code << 8) | b;
            return true;
        }

        return false;
    }
}
