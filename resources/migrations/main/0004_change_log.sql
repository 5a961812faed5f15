-- Who did what to which row, written in the transaction of the change itself. What people do to alarms stands in their
-- journal. A line outlives what it tells of, so that it points without foreign keys. Never a secret.
-- `before` and `after` are JSON.

CREATE TABLE change_log (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    who         TEXT NOT NULL CHECK (who <> ''),
    action      INTEGER NOT NULL CHECK (action BETWEEN 0 AND 3),
    object      INTEGER NOT NULL CHECK (object BETWEEN 0 AND 6),
    object_id   INTEGER NOT NULL,
    server_id   INTEGER,
    customer_id INTEGER,
    name        TEXT NOT NULL,
    before      TEXT,
    after       TEXT
) STRICT;
CREATE INDEX change_log_at ON change_log (at);
CREATE INDEX alarm_journal_people ON alarm_journal (at) WHERE who <> '';

CREATE TRIGGER change_log_keeps_lines BEFORE UPDATE ON change_log
BEGIN
    SELECT raise(ABORT, 'the change log is append-only');
END;

CREATE TRIGGER change_log_keeps_all BEFORE DELETE ON change_log
BEGIN
    SELECT raise(ABORT, 'the change log is append-only');
END;

-- INSERT OR REPLACE would take a line's place without a word to the trigger above.
CREATE TRIGGER change_log_only_grows BEFORE INSERT ON change_log
WHEN EXISTS (SELECT 1 FROM change_log WHERE id = new.id)
BEGIN
    SELECT raise(ABORT, 'the change log is append-only');
END;
