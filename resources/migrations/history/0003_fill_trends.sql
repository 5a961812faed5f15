-- How fast the levels that fill something moved when the engine last wrote it down, so that one that starts again can
-- tell at once when they are full. Sums of a weighted line, see FillTrend; one row a series, the newest.
CREATE TABLE fill_trends (
    series_id INTEGER NOT NULL PRIMARY KEY,
    first_at  INTEGER NOT NULL,
    last_at   INTEGER NOT NULL,
    level     REAL NOT NULL,
    weight    REAL NOT NULL,
    x         REAL NOT NULL,
    xx        REAL NOT NULL,
    y         REAL NOT NULL,
    xy        REAL NOT NULL
) STRICT;
