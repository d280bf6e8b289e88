-- An instruction without an account does not leave. Null for those of before, until they were looked at.
ALTER TABLE payout ADD COLUMN awaits_account boolean;
GRANT UPDATE (awaits_account) ON payout TO ${app_role};
CREATE INDEX payout_awaits_account ON payout (ordered_at, id) WHERE status = 'ORDERED' AND awaits_account IS NOT FALSE;

-- Accounts of payees who had none: entered by one person, confirmed by another. Payee and account are encrypted.
CREATE TABLE payee_account (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    claim_id    uuid NOT NULL REFERENCES claim (id),
    payout_id   uuid NOT NULL REFERENCES payout (id),
    region      text NOT NULL,
    payee       bytea NOT NULL,
    state       text NOT NULL CHECK (state IN ('ENTERED', 'CONFIRMED', 'REJECTED')),
    entered_by  text NOT NULL,
    entered_at  timestamptz NOT NULL,
    decided_by  text,
    decided_at  timestamptz
);
CREATE INDEX payee_account_of_claim ON payee_account (claim_id, state);
CREATE INDEX payee_account_of_payout ON payee_account (payout_id);
CREATE UNIQUE INDEX payee_account_one_at_a_time ON payee_account (payout_id) WHERE state = 'ENTERED';
REVOKE UPDATE, DELETE, TRUNCATE ON payee_account FROM ${app_role};
GRANT UPDATE (version, state, decided_by, decided_at) ON payee_account TO ${app_role};
