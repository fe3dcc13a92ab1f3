namespace PerfTargets.Ingest.Cli;

/// <summary>The language people are spoken to in.</summary>
internal static class Language
{
    private const string Option = "--lang";

    /// <summary>true for Chinese: by <c>--lang</c>, else by the first of LC_ALL, LC_MESSAGES and LANG that is set, else Chinese.</summary>
    /// <param name="args">The command line; read before it is parsed, because help and errors are in a language too.</param>
    /// <param name="environment">The environment's variables.</param>
    public static bool IsChinese(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal))
                return args[i] != Option + "=en";
            if (args[i] == Option && i + 1 < args.Count)
                return args[i + 1] != "en";
        }

        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (environment(name) is { Length: > 0 } value)
                return !value.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        }

        return true;
    }
}
