-- One instruction per claim, line and payee. At most one of them is alive; a replaced one stays as REISSUED.
CREATE TABLE payout (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    claim_id     uuid NOT NULL REFERENCES claim (id),
    region       text NOT NULL,
    line_key     text NOT NULL,
    code         text NOT NULL,
    payee_key    text NOT NULL,
    payee_role   text NOT NULL,
    payer        text NOT NULL,
    amount       bigint NOT NULL CHECK (amount > 0),
    attempt      integer NOT NULL CHECK (attempt > 0),
    replaces     uuid REFERENCES payout (id),
    reference    text NOT NULL UNIQUE,
    status       text NOT NULL CHECK (status IN ('ORDERED', 'SENT', 'UNKNOWN', 'PAID', 'FAILED', 'RETURNED', 'REISSUED')),
    ordered_at   timestamptz NOT NULL,
    ordered_on   date NOT NULL,
    changed_at   timestamptz NOT NULL,
    sent_at      timestamptz,
    paid_on      date,
    receipt_reference text,
    reason       bytea,
    payee        bytea NOT NULL,
    UNIQUE (claim_id, line_key, payee_key, attempt)
);
CREATE UNIQUE INDEX payout_never_twice ON payout (claim_id, line_key, payee_key) WHERE status <> 'REISSUED';
CREATE INDEX payout_by_status ON payout (status, id);

-- Every answer that arrived, in order, never changed.
CREATE TABLE payout_step (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payout_id   uuid NOT NULL REFERENCES payout (id),
    status      text NOT NULL,
    reference   text,
    paid_on     date,
    by_subject  text NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX payout_step_of_payout ON payout_step (payout_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON payout_step FROM ${app_role};
