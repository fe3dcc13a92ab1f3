namespace PerfTargets.Ingest.Reading.Word;

/// <summary>Fields that are open, one inside another: their result is text, their instruction is not.</summary>
internal sealed class FieldStack
{
    private readonly Stack<bool> inInstruction = new();
    private int instructions;

    /// <summary>true when what is read is part of an instruction, of any field that is open.</summary>
    public bool InInstruction => instructions > 0;

    /// <summary>Reads a field's begin, separator or end.</summary>
    public void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin":
                inInstruction.Push(true);
                instructions++;
                break;
            case "separate" when inInstruction.TryPop(out var instruction):
                inInstruction.Push(false);
                instructions -= instruction ? 1 : 0;
                break;
            case "end" when inInstruction.TryPop(out var instruction):
                instructions -= instruction ? 1 : 0;
                break;
        }
    }

    /// <summary>Forgets fields that were never ended, so that they cannot swallow what follows.</summary>
    public void Clear()
    {
        inInstruction.Clear();
        instructions = 0;
    }
}
