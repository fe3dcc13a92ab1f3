using System.CommandLine;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Schema;

/// <summary><c>schema</c>: prints what the outputs promise.</summary>
internal sealed class SchemaCommand : Verb
{
    /// <summary>What can be printed, and the resource that holds it.</summary>
    private static readonly (string Subject, string Resource)[] Subjects =
    [
        ("form", "form.schema.json"),
        ("findings", "findings.schema.json"),
        ("database", "database.sql"),
        ("config", "check-config.schema.json"),
        ("suppressions", "suppressions.schema.json"),
        ("nightly", "nightly.schema.json"),
    ];

    private readonly Argument<string> subject;

    public SchemaCommand(bool chinese)
        : base("schema", SchemaTexts.Summary, chinese)
    {
        var words = Subjects.Select(s => s.Subject).ToList();
        subject = new Argument<string>(string.Join('|', words)) { Description = SchemaTexts.SubjectOperand.In(chinese) };
        subject.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !words.Contains(word))
                result.AddError(Misuse.NotAmong("schema", word, words).In(chinese));
        });
        Arguments.Add(subject);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => SchemaTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        var name = Subjects.Single(s => s.Subject == parsed.GetValue(subject)).Resource;
        using var resource = typeof(IngestPipeline).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The library carries no resource " + name);
        using var target = OutputTarget.Open(session, null);
        resource.CopyTo(target.Stream);
        target.Commit();
        return ExitCode.Done;
    }
}
