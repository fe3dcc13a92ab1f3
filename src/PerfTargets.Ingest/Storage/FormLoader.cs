using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage;

/// <summary>
/// Loads documents, each in one transaction. Paths are relative to the imported folder, with forward
/// slashes. What a path held before stays as history; the forms of given bytes are held once.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="readerVersion">Names what read the documents: other words for the same bytes load them anew. Null: the library's version.</param>
/// <param name="time">The clock of the journal; null leaves its times blank.</param>
/// <param name="recognises">Whether the reader recognises pages that are only pictures; asked only where there are some. null: it does not.</param>
public sealed class FormLoader(FormDatabase db, string? readerVersion = null, TimeProvider? time = null, Func<bool>? recognises = null)
{
    private readonly ReaderName reader = new(readerVersion ?? LibraryVersion, recognises);

    private readonly DocumentTable documents = new(db.Statements);

    private readonly LoadJournal journal = new(db.Statements, time);

    /// <summary>Names the library as reader of documents.</summary>
    public static string LibraryVersion { get; } = typeof(FormLoader).Assembly.GetName().Version!.ToString(3);

    /// <summary>Whether loading these bytes at this path would change nothing, so that they need not be read.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="sha256">Of its bytes.</param>
    public bool IsLoaded(string path, string sha256) => FindLoadedHash(path) == sha256;

    /// <summary>The hash of the bytes whose loading at this path would change nothing; null when any bytes must be read.</summary>
    /// <param name="path">The document's path.</param>
    public string? FindLoadedHash(string path) => db.Guard(() => FindNewest(path) is { } newest && reader.Is(newest.ReaderVersion) ? newest.Sha256 : null);

    /// <summary>The hashes of bytes whose forms are held, so that they need not be read under another path.</summary>
    public IReadOnlySet<string> ReadHeldHashes() => db.Guard(() => documents.ReadHeldHashes(reader.Version));

    /// <summary>Stores one document with its forms and its file's stamp, all of it or nothing.</summary>
    /// <param name="document">What the pipeline gave.</param>
    /// <param name="stamp">Its file before the bytes were read; null when the file is to be looked at again.</param>
    /// <exception cref="ArgumentException">A form names another document than the one it is in.</exception>
    /// <exception cref="FormDatabaseException">The database could not be written; nothing of the document is stored.</exception>
    public LoadOutcome Load(IngestedDocument document, FileStamp? stamp = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        Check(document);
        return db.InTransaction(() => Place(document, stamp));
    }

    /// <summary>Stores under a path what is held already of the same bytes, without their being read again.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="sha256">Of its bytes.</param>
    /// <param name="stamp">Its file before the bytes were hashed.</param>
    /// <returns>Null when the forms are not held, or were read by another version: the document must be read.</returns>
    /// <exception cref="FormDatabaseException">The database could not be written; nothing of the document is stored.</exception>
    public LoadOutcome? LoadHeld(string path, string sha256, FileStamp stamp) => db.InTransaction<LoadOutcome?>(() =>
    {
        if (documents.FindHolder(sha256) is not { } holder || !reader.Is(holder.ReaderVersion))
            return null;
        return Place(documents.Describe(holder, path), stamp);
    });

    /// <summary>Keeps the new stamp of a file whose bytes are still those that were loaded.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="stamp">The file before its bytes were hashed.</param>
    /// <returns>What stands at the path.</returns>
    /// <exception cref="InvalidOperationException">Nothing stands at the path.</exception>
    /// <exception cref="FormDatabaseException">The database could not be written.</exception>
    public StandingFile Touch(string path, FileStamp stamp) => db.InTransaction(() =>
    {
        var newest = FindNewest(path) ?? throw new InvalidOperationException($"Nothing stands at {path}.");
        FileTable.Set(db.Statements, newest.Key, stamp);
        return new StandingFile(path, newest.Key, newest.Status, stamp);
    });

    /// <summary>
    /// Marks what stands at paths that are no longer there as gone: kept as history, its forms not current
    /// any more, unless the same bytes stand at another path, which then holds the forms. Called before the
    /// loads of the same scan, it lets a moved file come out as <see cref="LoadOutcome.Moved"/> rather than as
    /// a duplicate; the rows end alike.
    /// </summary>
    /// <param name="presentPaths">Every path that is there, the unchanged ones too.</param>
    /// <returns>How many paths have gone.</returns>
    /// <exception cref="FormDatabaseException">The database could not be written; nothing is marked.</exception>
    public int MarkGone(IReadOnlySet<string> presentPaths)
    {
        ArgumentNullException.ThrowIfNull(presentPaths);
        return db.InTransaction(() => MarkGone([.. documents.ReadStanding().Where(row => !presentPaths.Contains(row.Path))]));
    }

    /// <summary>Marks what stands at the paths as gone, as <see cref="MarkGone(IReadOnlySet{string})"/> does, whatever else the database holds.</summary>
    /// <param name="paths">Paths that are no longer there.</param>
    /// <exception cref="FormDatabaseException">The database could not be written; nothing is marked.</exception>
    internal void MarkGonePaths(IReadOnlyList<string> paths)
    {
        if (paths.Count > 0)
            db.InTransaction(() => MarkGone([.. paths.SelectMany(documents.ReadStanding)]));
    }

    private int MarkGone(List<DocumentRow> leaving)
    {
        foreach (var row in leaving)
        {
            documents.SetState(row.Key, DocumentState.Gone);
            journal.Write(row.Key, "gone");
        }

        foreach (var row in leaving.Where(row => row.HoldsCurrentForms))
        {
            if (Bequeath(row) is { } heir)
                journal.Write(heir.Key, LoadOutcome.Moved);
        }

        return leaving.Select(row => row.Path).Distinct(StringComparer.Ordinal).Count();
    }

    private static void Check(IngestedDocument document)
    {
        if (document.Forms.Count > 0 && document.Status != DocumentStatus.Read)
            throw new ArgumentException("Only a document of status Read has forms.", nameof(document));
        foreach (var form in document.Forms)
        {
            if (form.Source.Path != document.Path || form.Source.Sha256 != document.Sha256 || form.Source.Format != document.Format)
                throw new ArgumentException($"Form {form.FormId} names another document than {document.Path}.", nameof(document));
        }
    }

    private DocumentRow? FindNewest(string path) => documents.FindSetAside(path) ?? documents.FindStanding(path);

    private LoadOutcome Place(IngestedDocument document, FileStamp? stamp)
    {
        var former = documents.FindStanding(document.Path);
        var aside = documents.FindSetAside(document.Path);
        if (IsStored(aside ?? former, document))
        {
            FileTable.Set(db.Statements, (aside ?? former)!.Key, stamp);
            return LoadOutcome.Unchanged;
        }

        var keepFormer = document.Status == DocumentStatus.Unreadable && former is not null and not { Status: DocumentStatus.Unreadable };
        var (key, outcome) = keepFormer
            ? (SetAside(document, aside), LoadOutcome.KeptFormer)
            : MakeCurrent(document, former, aside);
        FileTable.Set(db.Statements, key, stamp);
        journal.Write(key, outcome);
        return outcome;
    }

    private bool IsStored(DocumentRow? row, IngestedDocument document)
    {
        if (row is null || row.Sha256 != document.Sha256 || !reader.Is(row.ReaderVersion))
            return false;
        // Without bytes to compare, the same trouble again is nothing new.
        return row.Sha256 is not null
            || DiagnosticTable.OfDocuments.Read(db.Statements, row.Key).Select(stored => stored.Code)
                .SequenceEqual(document.Diagnostics.Select(given => given.Code), StringComparer.Ordinal);
    }

    private long SetAside(IngestedDocument document, DocumentRow? aside)
    {
        if (aside is not null)
            documents.SetState(aside.Key, DocumentState.Superseded);
        var key = documents.Insert(document, DocumentState.SetAside, reader.Of(document), duplicateOf: null);
        if (aside is not null)
            documents.SetSuperseded(aside.Key, key);
        return key;
    }

    private (long Key, LoadOutcome Outcome) MakeCurrent(IngestedDocument document, DocumentRow? former, DocumentRow? aside)
    {
        var sameBytes = former?.Sha256 is not null && former.Sha256 == document.Sha256;
        if (sameBytes && reader.Is(former!.ReaderVersion))
        {
            documents.SetSuperseded(aside!.Key, former.Key);
            return (former.Key, LoadOutcome.Superseded);
        }

        if (former is not null && !sameBytes)
            Retire(former);
        var holder = document.Status == DocumentStatus.Read ? documents.FindHolder(document.Sha256!) : null;
        if (sameBytes && holder?.Key == former!.Key)
            holder = null;
        var key = sameBytes ? Reread(document, former!, holder) : Insert(document, holder);
        if (former is not null && !sameBytes)
            documents.SetSuperseded(former.Key, key);
        if (aside is not null)
            documents.SetSuperseded(aside.Key, key);
        return (key, Outcome(document, former, holder));
    }

    private static LoadOutcome Outcome(IngestedDocument document, DocumentRow? former, DocumentRow? holder) => (former, holder) switch
    {
        (_, { State: DocumentState.Current }) => LoadOutcome.Duplicate,
        (null, { State: DocumentState.Gone } gone) when gone.Path != document.Path => LoadOutcome.Moved,
        (null, _) => LoadOutcome.Added,
        _ => LoadOutcome.Superseded,
    };

    private long Insert(IngestedDocument document, DocumentRow? holder)
    {
        var state = holder is null ? DocumentState.Current : DocumentState.Duplicate;
        var key = documents.Insert(document, state, reader.Of(document), holder?.Key);
        GiveForms(document, key, holder);
        return key;
    }

    private long Reread(IngestedDocument document, DocumentRow former, DocumentRow? holder)
    {
        DropForms(former.Key);
        var state = holder is null ? DocumentState.Current : DocumentState.Duplicate;
        documents.Update(former.Key, document, state, reader.Of(document), holder?.Key);
        GiveForms(document, former.Key, holder);
        return former.Key;
    }

    // The forms of these bytes may be held already: by a document that stands, which keeps them, or by one that
    // is history, which hands them over.
    private void GiveForms(IngestedDocument document, long key, DocumentRow? holder)
    {
        if (holder is { State: DocumentState.Current })
            return;
        if (holder is not null)
        {
            documents.HandOver(holder.Key, key);
            if (reader.Is(holder.ReaderVersion))
                return;
            DropForms(key);
        }

        foreach (var form in document.Forms)
            FormTable.Insert(db.Statements, key, form);
    }

    private void DropForms(long key)
    {
        FindingTable.DeleteOf(db.Statements, key);
        FormTable.DeleteOf(db.Statements, key);
    }

    private void Retire(DocumentRow former)
    {
        documents.SetState(former.Key, DocumentState.Superseded);
        if (former.HoldsCurrentForms)
            Bequeath(former);
    }

    private DocumentRow? Bequeath(DocumentRow leaving)
    {
        FindingTable.DeleteOf(db.Statements, leaving.Key);
        var heir = documents.FindHeir(leaving.Key);
        if (heir is not null)
            documents.HandOver(leaving.Key, heir.Key);
        return heir;
    }
}
