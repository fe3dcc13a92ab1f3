using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.FaultyWorker;

/// <summary>Does to its process what the document's text asks for; a file that is not there is answered with its own name.</summary>
internal sealed class FaultyIngest : IDocumentIngest
{
    private static readonly byte[] Megabyte = new byte[1 << 20];

    private readonly List<object> kept = [];
    private int served;

    public IngestedDocument Ingest(string file, string path)
    {
        var answer = Answer(file, path);
        served++;
        return answer;
    }

    private IngestedDocument Answer(string file, string path)
    {
        var deed = File.Exists(file) ? File.ReadAllText(file).Trim() : "";
        if (deed.Length > 0)
            File.WriteAllText(file + ".pid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        switch (deed)
        {
            case "overflow":
                return Document(path, Descend(1).ToString(CultureInfo.InvariantCulture));
            case "hang":
                Thread.Sleep(Timeout.Infinite);
                break;
            case "spin":
                while (served >= 0)
                {
                }

                break;
            case "freeze":
                using (var stop = Process.Start("kill", ["-STOP", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]))
                    stop.WaitForExit();
                Thread.Sleep(Timeout.Infinite);
                break;
            case "memory":
                while (true)
                    kept.Add(new byte[1 << 20]);
            case "keep":
                var held = new byte[40 << 20];
                Array.Fill(held, (byte)1);
                kept.Add(held);
                break;
            case "native-memory":
                while (true)
                    Marshal.Copy(Megabyte, 0, Marshal.AllocHGlobal(Megabyte.Length), Megabyte.Length);
            case "throw":
                throw new InvalidOperationException("planted");
            case "throw-elsewhere":
                var thread = new Thread(() => throw new InvalidOperationException("planted elsewhere"));
                thread.Start();
                thread.Join();
                break;
            case "exit":
                Environment.Exit(0);
                break;
            case "garbage":
                using (var output = Console.OpenStandardOutput())
                    output.Write("a library greets you\n"u8);
                break;
            case "print":
                Console.WriteLine("a library greets you");
                break;
            case "crash-unless-fresh" when served > 0:
                Environment.FailFast("worn out");
                break;
            case "large":
                return Document(path, new string('大', 25_000_000));
        }

        return Document(path, file);
    }

    private static int Descend(int depth)
    {
        var below = Descend(depth + 1);
        return below + depth;
    }

    private static IngestedDocument Document(string path, string text) => new()
    {
        Path = path,
        Sha256 = null,
        Format = null,
        Status = DocumentStatus.NoForms,
        Forms = [],
        Diagnostics = [new Diagnostic(DiagnosticCode.NoForms, Severity.Info, new Bilingual("中", "en")) { Text = text }],
    };
}
