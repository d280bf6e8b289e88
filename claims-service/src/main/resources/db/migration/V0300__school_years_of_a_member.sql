-- A school year is known by the member and the child on record too: a child without a number of its own is not paid twice over two
-- claims of one worker, and at most two children of a member are paid, however many claims there are.
ALTER TABLE scholarship_year
    ADD COLUMN worker_id uuid,
    -- Guardian and account as the officer named them, and what officers answered: personal, encrypted.
    ADD COLUMN payee bytea,
    ADD COLUMN looks bytea,
    -- What stood against the year when it was decided; while it waits it is worked out anew at every look.
    ADD COLUMN findings text[] NOT NULL DEFAULT '{}',
    ADD COLUMN reason bytea;
-- Where a year stands twice already, the one that was paid or asked for first keeps the member; the other stays on record beside it.
UPDATE scholarship_year y SET worker_id = c.worker_id FROM claim c
WHERE c.id = y.claim_id AND y.id IN (
    SELECT DISTINCT ON (d.worker_id, o.child, o.school_year, CASE WHEN o.state = 'REJECTED' THEN o.id END) o.id
    FROM scholarship_year o JOIN claim d ON d.id = o.claim_id
    ORDER BY d.worker_id, o.child, o.school_year, CASE WHEN o.state = 'REJECTED' THEN o.id END,
             o.state = 'APPROVED' DESC, o.requested_at, o.id);
CREATE UNIQUE INDEX scholarship_year_of_a_member_once ON scholarship_year (worker_id, child, school_year)
    WHERE state <> 'REJECTED';
CREATE INDEX scholarship_year_of_claim ON scholarship_year (claim_id);
CREATE INDEX scholarship_year_waiting ON scholarship_year (state, requested_at, id);
GRANT UPDATE (looks, findings, reason) ON scholarship_year TO ${app_role};

ALTER TABLE first_school_year DROP CONSTRAINT first_school_year_pkey;
ALTER TABLE first_school_year
    ALTER COLUMN child_number DROP NOT NULL,
    ADD COLUMN worker_id uuid,
    ADD COLUMN child text;
UPDATE first_school_year f SET worker_id = c.worker_id, child = (
    SELECT m ->> 'familyId' FROM worker_copy w, jsonb_array_elements(w.state -> 'family') m
    WHERE w.worker_id = c.worker_id AND m ->> 'nikFingerprint' = f.child_number LIMIT 1)
FROM claim c WHERE c.id = f.claim_id;
CREATE UNIQUE INDEX first_school_year_of_a_child_once ON first_school_year (child_number, school_year);
CREATE UNIQUE INDEX first_school_year_of_a_member_once ON first_school_year (worker_id, child, school_year);
