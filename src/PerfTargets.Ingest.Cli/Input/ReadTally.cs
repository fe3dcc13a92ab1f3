using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Cli.Input;

/// <summary>Counts what was read and names what was not, once the data is out.</summary>
internal sealed class ReadTally
{
    private readonly List<UnreadInput> unread = [];
    private int forms;
    private int withoutForms;

    /// <summary>Number of documents, those not read among them.</summary>
    public int Documents { get; private set; }

    /// <summary>Whether some input could not be read.</summary>
    public bool HasUnread => unread.Count > 0;

    public void Add(IngestedDocument document)
    {
        Documents++;
        forms += document.Forms.Count;
        if (document.Status == DocumentStatus.NoForms)
            withoutForms++;
        AddUnread(UnreadInput.Of(document));
    }

    public void AddUnread(UnreadInput? input)
    {
        if (input is not null)
            unread.Add(input);
    }

    /// <summary>Names every input that could not be read, with its reason.</summary>
    public void NameUnread(Session session)
    {
        foreach (var input in unread)
            session.Complain(InputTexts.Unread(input));
    }

    /// <summary>Says how much was read.</summary>
    public void Summarise(Session session, int skipped) =>
        session.Note(InputTexts.Totals(Documents, forms, withoutForms, skipped, unread.Count));
}
