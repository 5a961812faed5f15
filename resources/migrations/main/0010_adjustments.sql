-- Values of a customer's, a group's or a server's own, laid over a baseline. One that is reset stays as a row, so that it
-- can be put back. `revision` counts its changes: nobody replaces what they have not seen.

CREATE TABLE adjustments (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customers (id),
    tag         TEXT NOT NULL,
    server_id   INTEGER REFERENCES servers (id) ON DELETE CASCADE,
    metric      TEXT NOT NULL CHECK (metric <> ''),
    instance    TEXT NOT NULL,
    patch       TEXT NOT NULL, -- JSON
    reason      TEXT NOT NULL CHECK (reason <> ''),
    who         TEXT NOT NULL CHECK (who <> ''),
    at          INTEGER NOT NULL,
    revision    INTEGER NOT NULL CHECK (revision > 0),
    removed_at  INTEGER,
    CHECK (server_id IS NULL OR (customer_id IS NULL AND tag = '')),
    CHECK (server_id IS NOT NULL OR customer_id IS NOT NULL OR tag <> '')
) STRICT;
CREATE UNIQUE INDEX adjustments_place ON adjustments (coalesce(customer_id, 0), tag COLLATE NOCASE,
    coalesce(server_id, 0), metric, instance) WHERE removed_at IS NULL;
CREATE INDEX adjustments_customer ON adjustments (customer_id);
CREATE INDEX adjustments_server ON adjustments (server_id);

-- The change log tells of them, too: it moves once more to a table with a wider check, which has no upper
-- end from now on.

CREATE TABLE wider_log (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    who         TEXT NOT NULL CHECK (who <> ''),
    action      INTEGER NOT NULL CHECK (action BETWEEN 0 AND 3),
    object      INTEGER NOT NULL CHECK (object BETWEEN 0 AND 6 OR object >= 10),
    object_id   INTEGER NOT NULL,
    server_id   INTEGER,
    customer_id INTEGER,
    name        TEXT NOT NULL,
    before      TEXT,
    after       TEXT
) STRICT;
INSERT INTO wider_log (id, at, who, action, object, object_id, server_id, customer_id, name, before, after)
    SELECT id, at, who, action, object, object_id, server_id, customer_id, name, before, after FROM change_log ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'wider_log';
INSERT INTO sqlite_sequence (name, seq) SELECT 'wider_log', seq FROM sqlite_sequence WHERE name = 'change_log';
DROP TABLE change_log;
ALTER TABLE wider_log RENAME TO change_log;

CREATE INDEX change_log_at ON change_log (at);
CREATE INDEX change_log_server ON change_log (server_id, at);
CREATE INDEX change_log_object ON change_log (object, at);
CREATE INDEX change_log_who ON change_log (who, at);

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
