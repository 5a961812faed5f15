-- Servers and checks that were removed stay, unseen: history and alarms hang on their numbers, and whoever removed them
-- may want them back.

ALTER TABLE servers ADD COLUMN removed_at INTEGER;
ALTER TABLE checks ADD COLUMN removed_at INTEGER;
CREATE INDEX servers_removed ON servers (removed_at) WHERE removed_at IS NOT NULL;
