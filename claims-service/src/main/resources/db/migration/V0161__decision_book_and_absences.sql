-- Every word a person spoke on a claim, one row each, for auditors: never changed. The reason is encrypted.
CREATE TABLE decision_entry (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim_id      uuid NOT NULL REFERENCES claim (id),
    claim_version bigint NOT NULL,
    worker_id     uuid,
    region        text NOT NULL,
    kind          text NOT NULL,
    rule          text,
    by_subject    text NOT NULL,
    on_behalf_of  text,
    amount        bigint NOT NULL CHECK (amount >= 0),
    -- True where a person's word stands in place of what the machine proposed or could not tell.
    overrides     boolean NOT NULL,
    reason        bytea,
    business_on   date NOT NULL,
    recorded_at   timestamptz NOT NULL,
    CHECK (NOT overrides OR reason IS NOT NULL)
);
CREATE INDEX decision_entry_of_claim ON decision_entry (claim_id);
CREATE INDEX decision_entry_of_worker ON decision_entry (worker_id);
CREATE INDEX decision_entry_by ON decision_entry (by_subject, id);
REVOKE UPDATE, DELETE, TRUNCATE ON decision_entry FROM ${app_role};

-- When an officer is away, and who stands in. Whoever is away neither assesses nor decides.
CREATE TABLE officer_absence (
    id         uuid PRIMARY KEY,
    subject    text NOT NULL,
    from_on    date NOT NULL,
    until_on   date NOT NULL CHECK (until_on >= from_on),
    delegate   text CHECK (delegate <> subject),
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL,
    UNIQUE (subject, from_on)
);
CREATE INDEX officer_absence_delegate ON officer_absence (delegate);
REVOKE UPDATE, DELETE, TRUNCATE ON officer_absence FROM ${app_role};
