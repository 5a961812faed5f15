-- A check without an interval of its own is asked as often as its baseline says. Those that were asked at what is usual
-- of their kind go with their baselines from now on: what is in force by the store says nothing of it, and then the
-- usual holds.

ALTER TABLE checks ADD COLUMN follows_baseline INTEGER NOT NULL DEFAULT 0 CHECK (follows_baseline IN (0, 1));
UPDATE checks SET follows_baseline = 1 WHERE interval_ms = CASE json_extract(params, '$.kind')
    WHEN 'redfish' THEN 300000 WHEN 'smb' THEN 300000 WHEN 'chain' THEN 300000 WHEN 'statuspage' THEN 300000
    WHEN 'wsman' THEN 300000 WHEN 'domain' THEN 21600000 ELSE 60000 END;
