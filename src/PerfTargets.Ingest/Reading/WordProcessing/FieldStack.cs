using System.Text;

namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>Fields that are open, one inside another: their result is text, their instruction is not.</summary>
internal sealed class FieldStack
{
    private readonly Stack<Field> open = new();
    private readonly StringBuilder instruction = new();
    private int instructions;

    /// <summary>true when what is read is part of an instruction, of any field that is open.</summary>
    public bool InInstruction => instructions > 0;

    /// <summary>The program of the object or control that the innermost field embeds; null for any other field.</summary>
    public string? EmbeddedObject
    {
        get
        {
            if (!open.TryPeek(out var innermost) || !innermost.InInstruction || innermost.Equation is not null)
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

    /// <summary>Reads a field's begin, separator or end; what a field shows that has no result, else null.</summary>
    public string? Mark(string? kind)
    {
        Guide = null;
        var own = open.TryPeek(out var innermost) && innermost.InInstruction && kind != "begin" ? innermost.Equation ?? instruction.ToString() : "";
        instruction.Clear();
        switch (kind)
        {
            case "begin":
                open.Push(new Field(InInstruction: true, Equation: null));
                instructions++;
                return null;
            case "separate" when open.TryPop(out var field):
                // What stands behind the separator of an equation is a picture of it, and counts as instruction.
                var isEquation = field.InInstruction && EquationField.Read(own) is not null;
                open.Push(new Field(isEquation, isEquation ? own : null));
                instructions -= field.InInstruction && !isEquation ? 1 : 0;
                return null;
            case "end" when open.TryPop(out var field):
                instructions -= field.InInstruction ? 1 : 0;
                Guide = EquationField.Guide(own);
                return EquationField.Read(own);
            default:
                return null;
        }
    }

    /// <summary>Forgets fields that were never ended, so that they cannot swallow what follows.</summary>
    public void Clear()
    {
        open.Clear();
        instructions = 0;
    }

    private readonly record struct Field(bool InInstruction, string? Equation);
}
