-- The file a document was read from, as it stood when its bytes were read: a file that still has this size and time
-- need not be opened. A document without a row here is tried again.
CREATE TABLE files (
  document_key INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  -- In bytes.
  size INTEGER NOT NULL CHECK (typeof(size) = 'integer' AND size >= 0),
  -- When the file was changed last: hundreds of nanoseconds since 0001-01-01, UTC.
  modified INTEGER NOT NULL CHECK (typeof(modified) = 'integer')
);

-- What the findings rest on; no row when that is not known. While neither the settings nor the last load have changed,
-- reconciling again would give the same findings.
CREATE TABLE reconciliation (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  -- SHA-256 of the program, the rules' settings and the suppressions.
  settings TEXT NOT NULL CHECK (length(settings) = 64),
  last_load INTEGER NOT NULL,
  -- What the findings do not say of themselves, as JSON.
  aside TEXT NOT NULL
);
