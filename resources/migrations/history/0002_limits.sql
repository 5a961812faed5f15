-- By what limits a series was judged, each row until the next of its series. Written when they change, so that a
-- chart draws last year by last year's limits. `below`: bad under the limit. Both limits null: no longer judged.
CREATE TABLE limits (
    series_id INTEGER NOT NULL,
    from_at   INTEGER NOT NULL,
    below     INTEGER NOT NULL CHECK (below IN (0, 1)),
    warning   REAL,
    error     REAL,
    PRIMARY KEY (series_id, from_at)
) STRICT, WITHOUT ROWID;
