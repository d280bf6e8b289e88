-- Money asked back that the office gives up, in whole or in part: one person proposes, another decides.
CREATE TABLE recovery_waiver (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    claim_id    uuid NOT NULL REFERENCES claim (id),
    region      text NOT NULL,
    line_key    text NOT NULL,
    payee_key   text NOT NULL,
    code        text NOT NULL,
    amount      bigint NOT NULL CHECK (amount > 0),
    state       text NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED')),
    reason      bytea NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by  text,
    decided_at  timestamptz,
    CHECK (decided_by IS NULL OR decided_by <> proposed_by),
    CHECK ((state = 'PROPOSED') = (decided_by IS NULL))
);
CREATE UNIQUE INDEX recovery_waiver_one_at_a_time ON recovery_waiver (claim_id, line_key, payee_key)
    WHERE state = 'PROPOSED';
CREATE INDEX recovery_waiver_of_claim ON recovery_waiver (claim_id, proposed_at, id);
