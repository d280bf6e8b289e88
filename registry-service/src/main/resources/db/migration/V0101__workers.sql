-- One row per worker: columns for queries, the state others may see, and what is personal as one sealed document.
CREATE TABLE worker (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL CHECK (version > 0),
    recorded_at     timestamptz NOT NULL,
    programme       text        NOT NULL,
    region          text        NOT NULL,
    district        text        NOT NULL,
    occupation      text        NOT NULL,
    decile          smallint,
    status          text        NOT NULL CHECK (status IN ('ACTIVE', 'EXITED', 'DECEASED')),
    awaiting_kpj    boolean     NOT NULL,
    migrated        boolean     NOT NULL,
    enrolled_on     date        NOT NULL,
    member_since    date        NOT NULL,
    exited_on       date,
    owed_from       date,
    owed_until      date,
    paid_until      date,
    nik_fingerprint text        NOT NULL,
    kpj_fingerprint text,
    name_fingerprint text       NOT NULL,
    row_fingerprint text,
    change          text        NOT NULL,
    changed_by      text        NOT NULL,
    facts           jsonb       NOT NULL,
    personal        bytea       NOT NULL,
    CONSTRAINT one_membership_per_nik UNIQUE (nik_fingerprint)
);

COMMENT ON COLUMN worker.facts IS 'The full state as events carry it (WorkerState); holds nothing personal.';
COMMENT ON COLUMN worker.personal IS 'Names, numbers, address and family names, AES-256-GCM, bound to the id.';
COMMENT ON COLUMN worker.owed_from IS 'First day of the first month that can be owed in the latest membership; owed_until of the last.';
COMMENT ON COLUMN worker.paid_until IS 'First day of the last month paid in the latest membership; months are paid without a gap.';
COMMENT ON COLUMN worker.row_fingerprint IS 'Keyed fingerprint of the roster row that brought the worker: the same row again is harmless.';

CREATE UNIQUE INDEX one_worker_per_kpj ON worker (kpj_fingerprint) WHERE kpj_fingerprint IS NOT NULL;
CREATE INDEX worker_by_name ON worker (name_fingerprint);
CREATE INDEX worker_awaiting_kpj ON worker (id) WHERE awaiting_kpj;

-- What a worker was before a change. A booking of months leaves facts and personal empty: the months carry their own moment.
CREATE TABLE worker_history (
    worker_id   uuid        NOT NULL REFERENCES worker,
    version     bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    change      text        NOT NULL,
    changed_by  text        NOT NULL,
    facts       jsonb,
    personal    bytea,
    PRIMARY KEY (worker_id, version)
);

-- One NIK claimed by two regions: a case for both, known to neither clerk.
CREATE TABLE conflict_case (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    worker_id       uuid        NOT NULL REFERENCES worker,
    enrolled_region text        NOT NULL,
    claimed_region  text        NOT NULL,
    claimed_by      text        NOT NULL,
    first_seen_at   timestamptz NOT NULL,
    last_seen_at    timestamptz NOT NULL,
    times           integer     NOT NULL DEFAULT 1,
    CONSTRAINT one_case_per_worker_and_region UNIQUE (worker_id, claimed_region)
);

-- The newest version of each claim we have acted upon: late and repeated messages change nothing.
CREATE TABLE claim_seen (
    claim_id uuid   PRIMARY KEY,
    version  bigint NOT NULL
);
