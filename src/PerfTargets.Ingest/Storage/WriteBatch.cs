namespace PerfTargets.Ingest.Storage;

/// <summary>
/// Transactions that reach the disk together: what they share, the pages of the tables and above all the full-text
/// index, is then written once and not once a document. Each of them is still whole or not there at all. What a batch
/// holds is lost with the process, so that a batch ends after a few documents or a moment, whichever comes first.
/// </summary>
internal sealed class WriteBatch : IDisposable
{
    private const int MostTransactions = 256;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly FormDatabase db;
    private readonly TimeProvider time;
    private int count;
    private long begun;

    /// <summary>Begins a batch: transactions of the database belong to it until it is disposed of.</summary>
    public WriteBatch(FormDatabase db, TimeProvider time)
    {
        this.db = db;
        this.time = time;
        db.Batch = this;
    }

    /// <summary>Does all of the work, or undoes the whole batch.</summary>
    public T Add<T>(Func<T> work)
    {
        if (count == 0)
        {
            db.Statements.Execute("BEGIN IMMEDIATE");
            begun = time.GetTimestamp();
        }

        count++;
        try
        {
            var result = work();
            if (count >= MostTransactions || time.GetElapsedTime(begun) >= Longest)
                WriteOut();
            return result;
        }
        catch
        {
            count = 0;
            db.RollBack();
            throw;
        }
    }

    /// <summary>Writes what there is to the disk. The next transaction begins the batch anew.</summary>
    public void WriteOut()
    {
        if (count > 0)
            db.Statements.Execute("COMMIT");
        count = 0;
    }

    /// <summary>Ends the batch. What a caller that gives up has added so far is whole, and is written out too.</summary>
    public void Dispose()
    {
        db.Batch = null;
        db.Guard(() =>
        {
            WriteOut();
            return true;
        });
    }
}
