-- Settings, credentials, the estate, alarms and their journal.
-- Times are UTC milliseconds; what is kept for people beside a number (tags, parameters, overrides) is JSON.

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE credentials (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    name          TEXT NOT NULL UNIQUE,
    user          TEXT NOT NULL,
    auth_protocol TEXT NOT NULL,
    priv_protocol TEXT NOT NULL,
    context       TEXT NOT NULL
) STRICT;

CREATE TABLE credential_secrets (
    credential_id INTEGER NOT NULL REFERENCES credentials (id) ON DELETE CASCADE,
    field         TEXT NOT NULL,
    sealed        BLOB NOT NULL,
    PRIMARY KEY (credential_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE customers (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    name      TEXT NOT NULL,
    reference TEXT NOT NULL
) STRICT;

CREATE TABLE servers (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id   INTEGER REFERENCES customers (id),
    name          TEXT NOT NULL,
    address       TEXT NOT NULL,
    kind          TEXT NOT NULL,
    site          TEXT NOT NULL,
    tags          TEXT NOT NULL,
    notes         TEXT NOT NULL,
    credential_id INTEGER REFERENCES credentials (id) ON DELETE SET NULL,
    enabled       INTEGER NOT NULL CHECK (enabled IN (0, 1))
) STRICT;
CREATE INDEX servers_customer ON servers (customer_id);
CREATE INDEX servers_credential ON servers (credential_id);

CREATE TABLE checks (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    server_id     INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    params        TEXT NOT NULL,
    interval_ms   INTEGER NOT NULL CHECK (interval_ms > 0),
    timeout_ms    INTEGER NOT NULL CHECK (timeout_ms > 0),
    credential_id INTEGER REFERENCES credentials (id) ON DELETE SET NULL,
    overrides     TEXT NOT NULL,
    enabled       INTEGER NOT NULL CHECK (enabled IN (0, 1))
) STRICT;
CREATE INDEX checks_server ON checks (server_id);
CREATE INDEX checks_credential ON checks (credential_id);

CREATE TABLE dependencies (
    child_id  INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    parent_id INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    PRIMARY KEY (child_id, parent_id),
    CHECK (child_id <> parent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dependencies_parent ON dependencies (parent_id);

CREATE TABLE service_windows (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    title   TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    to_at   INTEGER NOT NULL CHECK (to_at >= from_at),
    set_by  TEXT NOT NULL
) STRICT;

CREATE TABLE window_servers (
    window_id INTEGER NOT NULL REFERENCES service_windows (id) ON DELETE CASCADE,
    server_id INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    PRIMARY KEY (window_id, server_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX window_servers_server ON window_servers (server_id);

-- An alarm outlives its check, server and customer, so it points at them without a foreign key.
CREATE TABLE alarms (
    id             INTEGER PRIMARY KEY,
    check_id       INTEGER NOT NULL,
    metric         TEXT NOT NULL,
    instance       TEXT NOT NULL,
    server_id      INTEGER NOT NULL,
    customer_id    INTEGER NOT NULL,
    level          INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    worst          INTEGER NOT NULL CHECK (worst BETWEEN 0 AND 4),
    opened_at      INTEGER NOT NULL,
    level_since    INTEGER NOT NULL,
    last_seen_at   INTEGER NOT NULL,
    repeats        INTEGER NOT NULL,
    closed_at      INTEGER,
    ack_by         TEXT,
    ack_at         INTEGER,
    ack_mode       INTEGER CHECK (ack_mode BETWEEN 0 AND 2),
    ack_until      INTEGER,
    ack_comment    TEXT,
    muted          INTEGER NOT NULL CHECK (muted BETWEEN 0 AND 4),
    muted_until    INTEGER NOT NULL,
    flapping       INTEGER NOT NULL CHECK (flapping IN (0, 1)),
    value          REAL,
    limit_value    REAL,
    limit_is_floor INTEGER NOT NULL CHECK (limit_is_floor IN (0, 1)),
    unit           TEXT NOT NULL,
    text           TEXT NOT NULL,
    cause          TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX alarms_open ON alarms (check_id, metric, instance) WHERE closed_at IS NULL;
CREATE INDEX alarms_closed ON alarms (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE alarm_journal (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    alarm_id INTEGER NOT NULL REFERENCES alarms (id),
    at       INTEGER NOT NULL,
    kind     INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 11),
    level    INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    value    REAL,
    muted    INTEGER NOT NULL CHECK (muted BETWEEN 0 AND 4),
    who      TEXT NOT NULL,
    text     TEXT NOT NULL
) STRICT;
CREATE INDEX alarm_journal_alarm ON alarm_journal (alarm_id);

CREATE TRIGGER alarm_journal_keeps_lines BEFORE UPDATE ON alarm_journal
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER alarm_journal_keeps_all BEFORE DELETE ON alarm_journal
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;
