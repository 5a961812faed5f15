-- Who may sign on to the console, and what they did that is no change of the estate: signed on, saw, ran, exported.

CREATE TABLE operators (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    login       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (login <> ''),
    name        TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    role        INTEGER NOT NULL CHECK (role BETWEEN 0 AND 3),
    by_desktop  INTEGER NOT NULL CHECK (by_desktop IN (0, 1)),
    is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
    -- argon2id as libsodium's crypto_pwhash_str writes it, with salt and cost; never the password.
    password    TEXT NOT NULL CHECK (password = '' OR password LIKE '$argon2id$%')
) STRICT;

-- No row: all customers. One that an operator is narrowed to can't be taken away: without it they would see all.
CREATE TABLE operator_customers (
    operator_id INTEGER NOT NULL REFERENCES operators (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    PRIMARY KEY (operator_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX operator_customers_customer ON operator_customers (customer_id);

-- As the change log: a line outlives what it tells of, and is never changed or taken away.
CREATE TABLE audit (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    who         TEXT NOT NULL,
    deed        INTEGER NOT NULL CHECK (deed BETWEEN 0 AND 11),
    object      INTEGER NOT NULL CHECK (object BETWEEN 0 AND 9),
    object_id   INTEGER NOT NULL,
    server_id   INTEGER,
    customer_id INTEGER,
    name        TEXT NOT NULL,
    before      TEXT,
    after       TEXT
) STRICT;
CREATE INDEX audit_at ON audit (at);

CREATE TRIGGER audit_keeps_lines BEFORE UPDATE ON audit
BEGIN
    SELECT raise(ABORT, 'the audit is append-only');
END;

CREATE TRIGGER audit_keeps_all BEFORE DELETE ON audit
BEGIN
    SELECT raise(ABORT, 'the audit is append-only');
END;

-- INSERT OR REPLACE would take a line's place without a word to the trigger above.
CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE id = new.id)
BEGIN
    SELECT raise(ABORT, 'the audit is append-only');
END;
