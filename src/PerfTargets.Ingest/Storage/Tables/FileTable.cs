namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The stamps of the files that documents were read from.</summary>
internal static class FileTable
{
    /// <summary>Keeps the stamp of a document's file; without one the file is looked at again.</summary>
    public static void Set(Statements statements, long document, FileStamp? stamp)
    {
        if (stamp is { } known)
        {
            // One statement for both would be one of several writes, before which the full-text index is written out.
            if (statements.Execute("UPDATE files SET size = $2, modified = $3 WHERE document_key = $1", document, known.Size, known.Modified) == 0)
                statements.Execute("INSERT INTO files (document_key, size, modified) VALUES ($1, $2, $3)", document, known.Size, known.Modified);
        }
        else
        {
            statements.Execute("DELETE FROM files WHERE document_key = $1", document);
        }
    }

    /// <summary>The newest version at each path. One that could not be read stands before the former one that is still current.</summary>
    public static List<StandingFile> ReadStanding(Statements statements, ReaderName reader) => statements.Read(
        """
        SELECT d.path, d.document_key, d.status, CASE WHEN f.size IS NULL THEN 0 WHEN d.reader_version = $1 THEN 1 WHEN d.reader_version = $2 THEN 2 ELSE 0 END, f.size, f.modified
        FROM documents AS d LEFT JOIN files AS f USING (document_key)
        WHERE d.state = 'setAside' OR d.state IN ('current', 'duplicate')
          AND NOT EXISTS (SELECT 1 FROM documents AS a WHERE a.path = d.path AND a.state = 'setAside')
        """,
        row => Map(row, reader),
        reader.Version, reader.NameWithoutPictures);

    private static StandingFile Map(Row row, ReaderName reader)
    {
        var (path, key, status, known) = (row.Text(), row.Long(), row.Word<Model.DocumentStatus>(), row.Long());
        var isKnown = known == 1 || (known == 2 && !reader.DoesRecognise);
        return new StandingFile(path, key, status, isKnown ? new FileStamp(row.Long(), row.Long()) : null);
    }
}
