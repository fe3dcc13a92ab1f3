namespace PerfTargets.Ingest.Benchmarks.Compare;

/// <summary>What is compared with what: a written-out list.</summary>
/// <param name="folder">Has a folder of documents for each format.</param>
internal sealed class Contests(string folder)
{
    private static readonly string[] OwnProbe = ["dotnet", ProgramUnderTest.Assembly, "--version"];

    private const string PythonDocx = """
        import sys, docx
        for name in sys.argv[1:]:
            for table in docx.Document(name).tables:
                for row in table.rows:
                    for cell in row.cells:
                        cell.text
        """;

    private const string Mammoth = "const m=require('mammoth');(async()=>{for(const f of process.argv.slice(1))await m.convertToHtml({path:f})})()";

    private const string PdfJs = """
        const fs=require('fs');
        import(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')).then(async m=>{
          for(const f of process.argv.slice(1)){
            const d=await m.getDocument({data:new Uint8Array(fs.readFileSync(f)),verbosity:0}).promise;
            for(let i=1;i<=d.numPages;i++)await (await d.getPage(i)).getTextContent();
          }
        });
        """;

    // Where python-docx is installed beside another Python: PYTHON=/usr/bin/python3 benchmarks/compare.
    private static readonly string Python = Environment.GetEnvironmentVariable("PYTHON") ?? "python3";

    /// <summary>All of them.</summary>
    public IReadOnlyList<Contest> All()
    {
        var (docx, html, pdf, text) = (Files("docx"), Files("html"), Files("pdf"), Files("celldump"));
        string[] one = [docx[0]];
        return
        [
            new("One small .docx, whole process", [Own("extract", one), .. Word(one)]),
            new($"{docx.Length} .docx", [Own("extract", docx), .. Word(docx)]),
            new($"{html.Length} web pages", [Own("extract", html), Each("pandoc", ["pandoc", "--version"], html, f => ["pandoc", "-f", "html", "-t", "json", f])]),
            new($"{pdf.Length} PDF", [
                Own("extract", pdf),
                Each("pdftotext -bbox-layout", ["pdftotext", "-v"], pdf, f => ["pdftotext", "-bbox-layout", f, "-"]),
                Each("mutool draw -F stext", ["mutool", "-v"], pdf, f => ["mutool", "draw", "-q", "-F", "stext", f]),
                Contender.Always("pdf.js", ["node", "-e", "require.resolve('pdfjs-dist/legacy/build/pdf.mjs'); console.log('pdf.js')"], ["node", "-e", PdfJs, .. pdf])]),
            new($"{text.Length} text files", [Own("extract", text), Contender.Always("cat", ["cat", "--version"], ["cat", .. text])]),
            new($"{Directory.GetFiles(Path.Combine(folder, "import")).Length} .docx: import beside extract", [
                new("perftargets import --jobs 2", OwnProbe, round => [Program("import", Path.Combine(folder, "import"), "--db", Database(2, round), "--jobs", "2")]),
                new("perftargets import --jobs 1", OwnProbe, round => [Program("import", Path.Combine(folder, "import"), "--db", Database(1, round), "--jobs", "1")]),
                Contender.Always("perftargets extract --jobs 2", OwnProbe, Program("extract", Path.Combine(folder, "import"), "--format", "ndjson", "--jobs", "2")),
                Contender.Always("perftargets extract --jobs 1", OwnProbe, Program("extract", Path.Combine(folder, "import"), "--format", "ndjson", "--jobs", "1"))]),
        ];
    }

    private static Contender Own(string verb, string[] files) => Contender.Always("perftargets", OwnProbe, Program([verb, .. files]));

    private static string[] Program(params string[] arguments) => ["dotnet", ProgramUnderTest.Assembly, .. arguments];

    private static Contender Each(string name, string[] probe, string[] files, Func<string, string[]> command) =>
        Contender.Always(name, probe, [.. files.Select(command)]);

    private IEnumerable<Contender> Word(string[] files) =>
    [
        Each("pandoc", ["pandoc", "--version"], files, f => ["pandoc", "-f", "docx", "-t", "json", f]),
        Contender.Always("python-docx", [Python, "-c", "import docx; print('python-docx')"], [Python, "-c", PythonDocx, .. files]),
        Contender.Always("mammoth", ["node", "-e", "require('mammoth'); console.log('mammoth')"], ["node", "-e", Mammoth, .. files]),
        Contender.Always("LibreOffice", ["soffice", "--version"], ["soffice", "--headless", "--convert-to", "txt:Text", "--outdir", Path.Combine(folder, "txt"), .. files]),
    ];

    // A second import into one database would find nothing to do.
    private string Database(int jobs, int round) => Path.Combine(folder, FormattableString.Invariant($"{jobs}-{round}.db"));

    private string[] Files(string format) => [.. Directory.GetFiles(Path.Combine(folder, format)).Order(StringComparer.Ordinal)];
}
