-- A later decision may add to what was paid: a supplement is a further part of the same share.
ALTER TABLE payout ADD COLUMN part integer NOT NULL DEFAULT 0 CHECK (part >= 0);
ALTER TABLE payout DROP CONSTRAINT payout_claim_id_line_key_payee_key_attempt_key;
ALTER TABLE payout ADD CONSTRAINT payout_each_attempt_once UNIQUE (claim_id, line_key, payee_key, part, attempt);
DROP INDEX payout_never_twice;
CREATE UNIQUE INDEX payout_never_twice ON payout (claim_id, line_key, payee_key, part) WHERE status <> 'REISSUED';

-- What each decision gives to whom; a share that a later decision no longer gives is written with 0.
CREATE TABLE decided_share (
    claim_id      uuid NOT NULL REFERENCES claim (id),
    claim_version bigint NOT NULL,
    line_key      text NOT NULL,
    code          text NOT NULL,
    payee_key     text NOT NULL,
    amount        bigint NOT NULL CHECK (amount >= 0),
    decided_by    text NOT NULL,
    decided_at    timestamptz NOT NULL,
    PRIMARY KEY (claim_id, line_key, payee_key, claim_version)
);
REVOKE UPDATE, DELETE, TRUNCATE ON decided_share FROM ${app_role};
INSERT INTO decided_share
SELECT claim_id, 0, line_key, code, payee_key, amount, 'service:claims', ordered_at FROM payout WHERE status <> 'REISSUED';

-- What a payee was paid beyond the last decision, and what became of it. Entries are added, never changed.
CREATE TABLE recovery_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim_id    uuid NOT NULL REFERENCES claim (id),
    region      text NOT NULL,
    line_key    text NOT NULL,
    code        text NOT NULL,
    payee_key   text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('NOTED', 'OFFSET', 'REPAID', 'WAIVED')),
    amount      bigint NOT NULL CHECK (amount > 0),
    by_subject  text NOT NULL,
    business_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    reason      bytea
);
CREATE INDEX recovery_of_claim ON recovery_entry (claim_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON recovery_entry FROM ${app_role};
