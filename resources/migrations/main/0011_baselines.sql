-- Which text of each baseline is in force, and the one that was so before. What the program or a folder brings later
-- waits until a person puts it in force. `content` is what qCompress makes of the file.

CREATE TABLE baseline_editions (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL CHECK (name <> ''),
    version INTEGER NOT NULL,
    place   INTEGER NOT NULL, -- EditionPlace
    file    TEXT NOT NULL,
    digest  TEXT NOT NULL CHECK (digest <> ''), -- SHA-256 of the text
    content BLOB NOT NULL,
    UNIQUE (name, digest)
) STRICT;

CREATE TABLE baselines_in_force (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL UNIQUE,
    edition_id INTEGER NOT NULL REFERENCES baseline_editions (id),
    former_id  INTEGER REFERENCES baseline_editions (id),
    who        TEXT NOT NULL CHECK (who <> ''),
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX baselines_in_force_edition ON baselines_in_force (edition_id);
CREATE INDEX baselines_in_force_former ON baselines_in_force (former_id);
