using System.Text;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>
/// Reads rich text: groups, kept on a list so that no depth of braces can exhaust the stack, characters, and the control
/// words that matter.
/// </summary>
internal sealed class RtfReader
{
    /// <summary>Groups nested deeper than this stand in no document an office program wrote.</summary>
    public const int MostDepth = 100_000;

    private readonly List<RtfState> outer = [];
    private readonly RtfFonts fonts = new();
    private readonly RtfBytes bytes;
    private readonly StringBuilder unicode = new();
    private readonly RtfGroups groups;
    private RtfState state = new();
    private bool isStarred;
    private int skip;

    public RtfReader()
    {
        bytes = new RtfBytes(fonts);
        groups = new RtfGroups(fonts);
    }

    /// <summary>The document's own text, and what was read of notes and headers.</summary>
    public RtfStories Stories => groups.Stories;

    /// <summary>How many characters did not fit their code page.</summary>
    public int Undecodable => bytes.Undecodable;

    /// <summary>false when the text ends before its last group does.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Reads all of it.</summary>
    public void Read(ReadOnlySpan<byte> document)
    {
        var tokens = new RtfTokenizer(document);
        for (var token = tokens.Next(); token != RtfToken.End && !IsWhole; token = tokens.Next())
            Take(token, ref tokens);
        Flush();
        while (outer.Count > 0)
            Close();
        Stories.Finish(state);
    }

    private void Take(RtfToken token, ref RtfTokenizer tokens)
    {
        switch (token)
        {
            case RtfToken.Open:
                Open();
                break;
            case RtfToken.Close:
                Flush();
                IsWhole = outer.Count == 1;
                Close();
                break;
            case RtfToken.Word:
                ReadWord(tokens.Name, tokens.Number);
                break;
            case RtfToken.Symbol:
                ReadSymbol((char)tokens.Text[0], tokens.Text);
                break;
            case RtfToken.Hex:
                AddText([tokens.Value]);
                break;
            case RtfToken.Text:
                AddText(tokens.Text);
                break;
        }
    }

    private void Open()
    {
        Flush();
        if (outer.Count >= MostDepth)
            throw new UnreadableDocumentException(ReadingMessages.NestedTooDeep(MostDepth));
        outer.Add(state);
        state.Ending = RtfEnding.None;
        (isStarred, skip) = (false, 0);
    }

    private void Close()
    {
        if (outer.Count == 0)
            return;
        var ended = state;
        state = outer[^1];
        outer.RemoveAt(outer.Count - 1);
        (isStarred, skip) = (false, 0);
        groups.End(ended, state);
    }

    // A character in Unicode has a fallback behind it, for programs that know no Unicode: it is passed over.
    private void AddText(ReadOnlySpan<byte> text)
    {
        var passed = Math.Min(skip, text.Length);
        skip -= passed;
        text = text[passed..];
        if (text.IsEmpty || state.Target == RtfTarget.Nothing)
            return;
        if (unicode.Length > 0)
            Flush();
        bytes.Add(text);
    }

    private void ReadSymbol(char symbol, ReadOnlySpan<byte> text)
    {
        switch (symbol)
        {
            case '*':
                isStarred = true;
                break;
            case '\\' or '{' or '}':
                AddText(text);
                break;
            case '~':
                Write("\u00A0");
                break;
            case '_':
                Write("-");
                break;
            case '-':
                Write("\u00AD");
                break;
            case '\r' or '\n':
                Flush();
                groups.Apply("par", null, ref state);
                break;
            case '\t':
                Write("\t");
                break;
        }
    }

    private void ReadWord(ReadOnlySpan<byte> name, int? number)
    {
        var wasStarred = isStarred;
        isStarred = false;
        var (word, character, isSilent) = RtfWords.Find(name);
        if (word == "u")
        {
            AddUnicode((char)(ushort)(number ?? '?'));
            return;
        }

        skip = 0;
        if (isSilent || (wasStarred && word is null && character is null))
        {
            Flush();
            state.Target = RtfTarget.Nothing;
        }
        else if (character is not null)
        {
            Write(character);
        }
        else if (word is not null)
        {
            Apply(word, number);
        }
    }

    private void Apply(string word, int? number)
    {
        switch (word)
        {
            case "uc":
                state.Fallback = Math.Clamp(number ?? 1, 0, 255);
                break;
            case "ansicpg":
                bytes.CodePage = number ?? bytes.CodePage;
                break;
            case "mac" or "pc" or "pca":
                bytes.CodePage = word == "mac" ? 10000 : word == "pc" ? 437 : 850;
                break;
            default:
                Flush();
                groups.Apply(word, number, ref state);
                break;
        }
    }

    private void AddUnicode(char c)
    {
        skip = state.Fallback;
        if (state.Target == RtfTarget.Nothing)
            return;
        if (!bytes.IsEmpty)
            Flush();
        unicode.Append(c);
    }

    private void Write(string text)
    {
        Flush();
        groups.Write(text, state);
    }

    // Pieces of two-part characters that stand alone are no characters.
    private void Flush()
    {
        if (unicode.Length > 0)
        {
            var text = unicode.ToString();
            unicode.Clear();
            groups.Write(Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)), state);
        }

        if (!bytes.IsEmpty)
            groups.Write(bytes.Take(state.Font), state);
    }
}
