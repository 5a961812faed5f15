-- What the page of a trap tells beside what it said: who signed it, which baseline knows it, what it
-- means by that, and what it led to; 0 stands for no alarm. And ways to those of one fate and of one customer, however many there are of others.

ALTER TABLE traps ADD COLUMN security_user TEXT NOT NULL DEFAULT '';
ALTER TABLE traps ADD COLUMN baseline TEXT NOT NULL DEFAULT '';
ALTER TABLE traps ADD COLUMN metric TEXT NOT NULL DEFAULT '';
ALTER TABLE traps ADD COLUMN instance TEXT NOT NULL DEFAULT '';
ALTER TABLE traps ADD COLUMN says TEXT NOT NULL DEFAULT '';
ALTER TABLE traps ADD COLUMN alarm_id INTEGER NOT NULL DEFAULT 0;
CREATE INDEX traps_fate ON traps (fate, id);
CREATE INDEX traps_customer ON traps (customer_id, id);
