-- What a payer said belongs to the region of its payout; where we know none, to that of who sent it.
ALTER TABLE receipt ADD COLUMN region text NOT NULL DEFAULT '';
UPDATE receipt SET region = p.region FROM payout p WHERE p.id = receipt.payout_id;
ALTER TABLE receipt ALTER COLUMN region DROP DEFAULT;
-- Callbacks and the bank's port used to be written down with our own sum: nobody had said it.
UPDATE receipt SET amount = NULL WHERE source IN ('CALLBACK', 'BANK');
CREATE INDEX receipt_not_taken ON receipt (id) WHERE outcome NOT IN ('TAKEN', 'REPEATED');
CREATE INDEX receipt_by_reference ON receipt (our_reference, id);

-- What became of an answer that was not taken, by whoever looked into it. Added once, never changed.
CREATE TABLE receipt_resolution (
    receipt_id  bigint PRIMARY KEY REFERENCES receipt (id),
    reason      bytea NOT NULL,
    by_subject  text NOT NULL,
    recorded_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON receipt_resolution FROM ${app_role};
