-- What those who end a shift leave to the next one. Append-only: the next one may have acted on it.

CREATE TABLE shift_words (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    at   INTEGER NOT NULL,
    who  TEXT NOT NULL CHECK (who <> ''),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX shift_words_at ON shift_words (at);

CREATE TRIGGER shift_words_keep_lines BEFORE UPDATE ON shift_words
BEGIN
    SELECT raise(ABORT, 'what was left to the next shift is append-only');
END;

CREATE TRIGGER shift_words_keep_all BEFORE DELETE ON shift_words
BEGIN
    SELECT raise(ABORT, 'what was left to the next shift is append-only');
END;
