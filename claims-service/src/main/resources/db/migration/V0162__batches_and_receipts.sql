-- Instructions handed over together, under control totals.
CREATE TABLE payout_batch (
    id          uuid PRIMARY KEY,
    count       bigint NOT NULL CHECK (count > 0),
    total       bigint NOT NULL CHECK (total > 0),
    taken_by    text NOT NULL,
    taken_at    timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON payout_batch FROM ${app_role};
ALTER TABLE payout ADD COLUMN batch_id uuid REFERENCES payout_batch (id);
CREATE INDEX payout_of_batch ON payout (batch_id) WHERE batch_id IS NOT NULL;

-- Every answer of a payer, taken or not, as it came. Never changed.
CREATE TABLE receipt (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payout_id       uuid REFERENCES payout (id),
    our_reference   text NOT NULL,
    status          text NOT NULL,
    amount          bigint,
    payer_reference text,
    paid_on         date,
    source          text NOT NULL CHECK (source IN ('CALLBACK', 'FILE', 'BANK')),
    line            integer,
    outcome         text NOT NULL,
    by_subject      text NOT NULL,
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX receipt_of_payout ON receipt (payout_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON receipt FROM ${app_role};
INSERT INTO receipt (payout_id, our_reference, status, amount, payer_reference, paid_on, source, outcome, by_subject, recorded_at)
SELECT s.payout_id, p.reference, s.status, p.amount, s.reference, s.paid_on, 'CALLBACK', 'TAKEN', s.by_subject, s.recorded_at
FROM payout_step s JOIN payout p ON p.id = s.payout_id
WHERE s.status IN ('PAID', 'FAILED', 'RETURNED') AND s.reference IS NOT NULL ORDER BY s.id;
