using PerfTargets.Ingest.Reconciliation.Settings;

namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>Reads the configuration of a nightly run. Paths in it are relative to the file they stand in.</summary>
public static class NightlyConfigReader
{
    private const int MostDays = 36_500;
    private const int MostJobs = 64;

    private static readonly Dictionary<string, bool> Languages = new(StringComparer.Ordinal) { ["zh"] = true, ["en"] = false };

    /// <summary>Reads a configuration.</summary>
    /// <param name="json">The file's bytes.</param>
    /// <param name="file">Where it is: for complaints, and what its paths are relative to.</param>
    /// <exception cref="SettingsException">It says something that cannot be meant, or leaves out what is needed.</exception>
    public static NightlyConfig Read(ReadOnlyMemory<byte> json, string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "";
        var root = SettingsNode.Parse(json, file);
        var config = new NightlyConfig { Folders = [], Database = "", Output = "" };
        foreach (var (name, node) in root.Members(
            "$schema", "folders", "include", "exclude", "fiscalYear", "database", "roster", "output", "check", "suppressions",
            "bureau", "returnBy", "showPersonalData", "language", "retention", "limits"))
        {
            config = name switch
            {
                "folders" => config with { Folders = [.. node.Items().Select(item => At(folder, item))] },
                "include" => config with { Include = Texts(node) },
                "exclude" => config with { Exclude = Texts(node) },
                "fiscalYear" => config with { FiscalYear = node.Year() },
                "database" => config with { Database = At(folder, node) },
                "roster" => config with { Roster = At(folder, node) },
                "output" => config with { Output = At(folder, node) },
                "check" => config with { Check = At(folder, node) },
                "suppressions" => config with { Suppressions = At(folder, node) },
                "bureau" => config with { Bureau = node.Text() },
                "returnBy" => config with { ReturnBy = node.Date() },
                "showPersonalData" => config with { ShowPersonalData = node.Switch() },
                "language" => config with { Chinese = node.Word(Languages) },
                "retention" => config with { Retention = ReadRetention(node) },
                "limits" => config with { Limits = ReadLimits(node) },
                _ => config,
            };
        }

        Require(root, "folders", config.Folders.Count > 0);
        Require(root, "database", config.Database.Length > 0);
        Require(root, "output", config.Output.Length > 0);
        return config;
    }

    private static Retention ReadRetention(SettingsNode node)
    {
        var retention = new Retention();
        foreach (var (name, value) in node.Members("runDays", "backupDays"))
        {
            var days = value.Whole(1, MostDays);
            retention = name == "runDays" ? retention with { RunDays = days } : retention with { BackupDays = days };
        }

        return retention;
    }

    private static NightlyLimits ReadLimits(SettingsNode node)
    {
        var limits = new NightlyLimits();
        foreach (var (name, value) in node.Members("jobs", "secondsPerDocument", "megabytesPerDocument", "settleSeconds"))
        {
            limits = name switch
            {
                "jobs" => limits with { Jobs = value.Whole(1, MostJobs) },
                "secondsPerDocument" => limits with { SecondsPerDocument = value.Whole(1, 86_400) },
                "megabytesPerDocument" => limits with { MegabytesPerDocument = value.Whole(256, 65_536) },
                _ => limits with { SettleSeconds = value.Whole(0, 3_600) },
            };
        }

        return limits;
    }

    private static string At(string folder, SettingsNode node) => Path.GetFullPath(Path.Combine(folder, node.Text()));

    private static List<string> Texts(SettingsNode list) => [.. list.Items().Select(item => item.Text())];

    private static void Require(SettingsNode root, string name, bool isThere)
    {
        if (!isThere)
            throw root.Complain($"没有写 {name}；样例见 perftargets init", $"{name} is missing; perftargets init writes an example");
    }
}
