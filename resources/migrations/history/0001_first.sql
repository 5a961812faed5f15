-- Samples, their rollups and the state spans. models/store/history/README.md tells what the BLOBs hold.
-- A key of two halves is (high << 32 | low), so that a row is found, and long BLOBs stay in its leaf, by one integer.

CREATE TABLE series (
    id       INTEGER PRIMARY KEY,
    check_id INTEGER NOT NULL,
    metric   TEXT NOT NULL,
    instance TEXT NOT NULL,
    kind     INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    unit     TEXT NOT NULL
) STRICT;

-- One row a batch, gone as soon as it is folded into chunks.
CREATE TABLE journal (
    id   INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- (two-hour slot, series): written in time order, read and emptied a day at a time.
CREATE TABLE hot_chunks (
    id   INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- (series, day)
CREATE TABLE day_chunks (
    id   INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- (series, month)
CREATE TABLE month_chunks (
    id   INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- (period, number): stamps that several series share.
CREATE TABLE stamps (
    id   INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- (series, month)
CREATE TABLE hour_rollups (
    id   INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- (series, year)
CREATE TABLE day_rollups (
    id   INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- (series, day) whose rollups have to be made or made again.
CREATE TABLE stale_days (
    id INTEGER PRIMARY KEY
) STRICT;

-- Half-open, disjoint; to_at is null while the span lasts.
CREATE TABLE state_spans (
    series_id INTEGER NOT NULL,
    from_at   INTEGER NOT NULL,
    to_at     INTEGER CHECK (to_at > from_at),
    state     INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    PRIMARY KEY (series_id, from_at)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX state_spans_open ON state_spans (series_id) WHERE to_at IS NULL;
CREATE INDEX state_spans_ended ON state_spans (to_at) WHERE to_at IS NOT NULL;

-- What retention has removed: samples before raw_from are gone, and so on.
CREATE TABLE horizon (
    name TEXT PRIMARY KEY,
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
