-- Money that was held when somebody outside the office was asked, and whose hold has ended since: it waits for the decision on the appeal.
CREATE TABLE freed_money (
    claim_id uuid PRIMARY KEY REFERENCES claim (id),
    amount   bigint NOT NULL CHECK (amount > 0),
    freed_by text NOT NULL,
    freed_at timestamptz NOT NULL
);
CREATE INDEX freed_money_in_order ON freed_money (freed_at, claim_id);
