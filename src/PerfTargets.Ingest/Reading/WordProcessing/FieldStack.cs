using System.Text;

namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>Fields that are open, one inside another: their result is text, their instruction is not.</summary>
internal sealed class FieldStack
{
    private readonly Stack<bool> inInstruction = new();
    private readonly StringBuilder instruction = new();
    private int instructions;

    /// <summary>true when what is read is part of an instruction, of any field that is open.</summary>
    public bool InInstruction => instructions > 0;

    /// <summary>The program of the object or control that the innermost field embeds; null for any other field.</summary>
    public string? EmbeddedObject
    {
        get
        {
            if (!inInstruction.TryPeek(out var instructs) || !instructs)
                return null;
            var words = instruction.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words is ["EMBED" or "CONTROL" or "LINK", var program, ..] ? program : null;
        }
    }

    /// <summary>The kind of the form field that the innermost field is; null for any other field.</summary>
    public string? FormField => InInstruction && instruction.ToString().Trim() is "FORMCHECKBOX" or "FORMDROPDOWN" ? instruction.ToString().Trim() : null;

    /// <summary>The reading that the field just ended prints above its characters; null for none.</summary>
    public string? Guide { get; private set; }

    /// <summary>Adds to the instruction of the innermost field.</summary>
    public void Instruct(ReadOnlySpan<char> text)
    {
        if (InInstruction)
            instruction.Append(text);
    }

    /// <summary>
    /// Reads a field's begin, separator or end; what a field shows that has no result, else null. A result such a field
    /// has all the same is a picture of what its instruction says, and counts as instruction.
    /// </summary>
    public string? Mark(string? kind)
    {
        var own = kind != "begin" && inInstruction.TryPeek(out var instructing) && instructing ? instruction.ToString() : "";
        var shown = EquationField.Read(own);
        Guide = EquationField.Guide(own);
        if (instruction.Length > 0)
            instruction.Clear();
        switch (kind)
        {
            case "begin":
                inInstruction.Push(true);
                instructions++;
                break;
            case "separate" when shown is null && inInstruction.TryPop(out var instructs):
                inInstruction.Push(false);
                instructions -= instructs ? 1 : 0;
                break;
            case "end" when inInstruction.TryPop(out var instructs):
                instructions -= instructs ? 1 : 0;
                break;
        }

        return shown;
    }

    /// <summary>Forgets fields that were never ended, so that they cannot swallow what follows.</summary>
    public void Clear()
    {
        inInstruction.Clear();
        instructions = 0;
    }
}
