-- SNMP traps as they came, the newest for a while: the engine lets go of what is beyond its limits. Numbers rise with
-- time. 0 stands for no server and no customer; varbinds are a JSON list of [OID, name, text].

CREATE TABLE traps (
    id          INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL,
    last_at     INTEGER NOT NULL,
    repeats     INTEGER NOT NULL CHECK (repeats > 0),
    source      TEXT NOT NULL,
    agent       TEXT NOT NULL,
    server_id   INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    version     INTEGER NOT NULL CHECK (version BETWEEN 0 AND 3),
    is_inform   INTEGER NOT NULL CHECK (is_inform IN (0, 1)),
    oid         TEXT NOT NULL,
    name        TEXT NOT NULL,
    fate        INTEGER NOT NULL CHECK (fate BETWEEN 0 AND 6),
    why         TEXT NOT NULL,
    varbinds    TEXT NOT NULL,
    omitted     INTEGER NOT NULL CHECK (omitted >= 0)
) STRICT;
CREATE INDEX traps_at ON traps (at);
CREATE INDEX traps_server ON traps (server_id, id);
