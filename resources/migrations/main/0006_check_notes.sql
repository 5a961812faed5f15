-- What people know of a check and leave to the next one: at most one text a check, beside who wrote it and when. What
-- stood there before is in the change log.

CREATE TABLE check_notes (
    check_id INTEGER PRIMARY KEY REFERENCES checks (id),
    text     TEXT NOT NULL CHECK (text <> ''),
    who      TEXT NOT NULL CHECK (who <> ''),
    at       INTEGER NOT NULL
) STRICT;

-- The change log by what it is narrowed to, each in the order of time. What the engine writes is in none of these.

CREATE INDEX change_log_server ON change_log (server_id, at);
CREATE INDEX change_log_object ON change_log (object, at);
CREATE INDEX change_log_who ON change_log (who, at);
CREATE INDEX alarm_journal_said ON alarm_journal (alarm_id, at) WHERE who <> '';
CREATE INDEX alarm_journal_who ON alarm_journal (who, at) WHERE who <> '';
CREATE INDEX audit_server ON audit (server_id, at);
CREATE INDEX audit_object ON audit (object, at);
CREATE INDEX audit_who ON audit (who, at);
