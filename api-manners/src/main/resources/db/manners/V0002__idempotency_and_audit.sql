-- The answers of requests with an Idempotency-Key, kept so that a repeated request gets the first answer.
-- id: the first 128 bits of SHA-256 over client, operation and key. answer: encrypted.
CREATE TABLE idempotency_key (
    id          uuid        PRIMARY KEY,
    fingerprint bytea       NOT NULL,
    regions     text        NOT NULL,
    answer      bytea       NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idempotency_key_created_at ON idempotency_key USING brin (created_at);

-- One row per decision, change and read of personal data. Written once: the application may add and read, nothing else.
CREATE TABLE audit_entry (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    business_date date        NOT NULL,
    actor         text        NOT NULL,
    client        text        NOT NULL,
    on_behalf_of  text,
    action        text        NOT NULL,
    subjects      text[]      NOT NULL,
    region        text        NOT NULL,
    reason        text,
    result        text        NOT NULL,
    request_id    text,
    details       jsonb
);
CREATE INDEX audit_entry_subjects ON audit_entry USING gin (subjects) WITH (fastupdate = on);
CREATE INDEX audit_entry_at ON audit_entry USING brin (at);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${app_role};

-- Long work, so that its progress can be watched and another process can go on with it when this one dies.
CREATE TABLE job (
    id          uuid        PRIMARY KEY,
    kind        text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'AWAITING_CONFIRMATION', 'DONE', 'FAILED')),
    region      text        NOT NULL,
    started_by  text        NOT NULL,
    total       bigint,
    done        bigint      NOT NULL DEFAULT 0,
    accepted    bigint      NOT NULL DEFAULT 0,
    rejected    bigint      NOT NULL DEFAULT 0,
    input       jsonb       NOT NULL DEFAULT '{}',
    problem     jsonb,
    created_at  timestamptz NOT NULL,
    started_at  timestamptz,
    finished_at timestamptz,
    owner       uuid,
    heartbeat   timestamptz
);
CREATE INDEX job_open ON job (kind, created_at) WHERE state IN ('QUEUED', 'RUNNING');
