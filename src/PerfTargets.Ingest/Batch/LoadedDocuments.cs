using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Batch;

/// <summary>What became of the documents of a run.</summary>
/// <param name="Counts">How many of each.</param>
/// <param name="Unread">Documents and folders that could not be read, by path.</param>
/// <param name="WithoutForms">Paths of documents that hold no form, by path.</param>
/// <param name="Deferred">Files left for the next run, by path; what stood at their paths still stands.</param>
/// <param name="KeptMissing">Files that were not found and are not taken to be gone, because the drive seems to be missing.</param>
public sealed record LoadedDocuments(
    ImportCounts Counts, IReadOnlyList<UnreadInput> Unread, IReadOnlyList<string> WithoutForms, IReadOnlyList<DeferredInput> Deferred,
    int KeptMissing);
