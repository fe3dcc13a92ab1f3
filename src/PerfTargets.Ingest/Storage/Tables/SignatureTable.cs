using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The signature lines of a form and the reviews under them.</summary>
internal static class SignatureTable
{
    private static readonly string InsertRow = Statements.Insert("signatures", "form_key, preparer, phone, filed_on, head");

    private static readonly string InsertReview = Statements.Insert("reviews", "form_key, ordinal, office, text, date");

    public static void Insert(Statements statements, long form, Signatures? signatures)
    {
        if (signatures is null)
            return;
        statements.Execute(InsertRow, form, signatures.Preparer, signatures.Phone, signatures.FiledOn, signatures.Head);
        foreach (var (ordinal, review) in signatures.Reviews.Index())
            statements.Execute(InsertReview, form, ordinal, review.Office, review.Text, review.Date);
    }

    public static FormRows<Signatures> Read(Statements statements, string keys) => new(
        statements,
        $"SELECT form_key, preparer, phone, filed_on, head FROM signatures WHERE {FormRows.In} ORDER BY form_key",
        row => new Signatures { Preparer = row.TextOrNull(), Phone = row.TextOrNull(), FiledOn = row.DateOrNull(), Head = row.TextOrNull() },
        keys);

    public static FormRows<Review> ReadReviews(Statements statements, string keys) => new(
        statements,
        $"SELECT form_key, office, text, date FROM reviews WHERE {FormRows.In} ORDER BY form_key, ordinal",
        row => new Review(row.Text(), row.TextOrNull(), row.DateOrNull()),
        keys);
}
