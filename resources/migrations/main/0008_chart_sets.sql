-- Sets of charts that everybody has: for a kind of server, a customer, or all. One that is removed stays as a row, so that
-- it can be put back as it was. `revision` counts its changes: nobody replaces what they have not seen.

CREATE TABLE chart_sets (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT NOT NULL CHECK (name <> ''),
    kind        TEXT NOT NULL,
    customer_id INTEGER REFERENCES customers (id),
    hours       INTEGER NOT NULL CHECK (hours > 0),
    linked      INTEGER NOT NULL CHECK (linked IN (0, 1)),
    charts      TEXT NOT NULL, -- JSON
    who         TEXT NOT NULL CHECK (who <> ''),
    at          INTEGER NOT NULL,
    revision    INTEGER NOT NULL CHECK (revision > 0),
    removed_at  INTEGER
) STRICT;
CREATE UNIQUE INDEX chart_sets_name ON chart_sets (name COLLATE NOCASE, kind, coalesce(customer_id, 0))
    WHERE removed_at IS NULL;
CREATE INDEX chart_sets_customer ON chart_sets (customer_id);

-- The change log tells of them, too. A check can't be changed in place, so that the lines move to a table with a wider
-- one; the counter goes along, for check-data tells by it whether a line is missing.

CREATE TABLE wider_log (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    who         TEXT NOT NULL CHECK (who <> ''),
    action      INTEGER NOT NULL CHECK (action BETWEEN 0 AND 3),
    object      INTEGER NOT NULL CHECK (object BETWEEN 0 AND 6 OR object = 10),
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
