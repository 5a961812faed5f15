-- Ended alarms by whose they are, all alarms by object and by when they began. None of these holds what changes while
-- an alarm is open, so that the engine's writing stays as cheap as it was.

CREATE INDEX alarms_server ON alarms (server_id, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX alarms_customer ON alarms (customer_id, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX alarms_object ON alarms (check_id, metric, instance, opened_at);
CREATE INDEX alarms_opened ON alarms (opened_at);
