using System.CommandLine;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Schema;

/// <summary><c>schema</c>: prints what the outputs promise.</summary>
internal sealed class SchemaCommand : Verb
{
    private readonly Argument<string> subject;

    public SchemaCommand(bool chinese)
        : base("schema", SchemaTexts.Summary, chinese)
    {
        subject = new Argument<string>("form|findings|database") { Description = SchemaTexts.SubjectOperand.In(chinese) };
        subject.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("form" or "findings" or "database") and var word }])
                result.AddError(Misuse.NotAmong("schema", word, ["form", "findings", "database"]).In(chinese));
        });
        Arguments.Add(subject);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => SchemaTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        var name = parsed.GetValue(subject) switch
        {
            "form" => "form.schema.json",
            "findings" => "findings.schema.json",
            _ => "database.sql",
        };
        using var resource = typeof(IngestPipeline).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The library carries no resource " + name);
        using var target = OutputTarget.Open(session, null);
        resource.CopyTo(target.Stream);
        target.Commit();
        return ExitCode.Done;
    }
}
