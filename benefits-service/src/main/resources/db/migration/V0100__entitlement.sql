-- What the registry told us of each worker, as we recorded it: append-only, so that knownAt has an answer.
-- No name, NIK, KPJ or fingerprint is kept here.
CREATE TABLE worker_state (
    worker_id   uuid        NOT NULL,
    version     bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    state       jsonb       NOT NULL,
    PRIMARY KEY (worker_id, version)
);

-- The entitlement as it stands: one row a worker. status[i] holds from status_from[i] on, so the status on any date is
-- status[width_bucket(date, status_from)], exact for every date and computed by the database over the whole set.
CREATE TABLE entitlement (
    worker_id      uuid        PRIMARY KEY,
    version        bigint      NOT NULL CHECK (version > 0),
    worker_version bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL,
    law_digest     text        NOT NULL,
    region         text        NOT NULL,
    district       text,
    programme      text        NOT NULL,
    occupation     text,
    status_from    date[]      NOT NULL CHECK (cardinality(status_from) > 0),
    status         text[]      NOT NULL CHECK (cardinality(status) = cardinality(status_from))
) WITH (fillfactor = 85);
CREATE INDEX entitlement_by_region ON entitlement (region text_pattern_ops, worker_id);

-- Every entitlement we ever published, append-only; cover is what the event carried.
CREATE TABLE entitlement_version (
    worker_id      uuid        NOT NULL,
    version        bigint      NOT NULL,
    worker_version bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL,
    law_digest     text        NOT NULL,
    region         text        NOT NULL,
    district       text,
    programme      text        NOT NULL,
    occupation     text,
    status_from    date[]      NOT NULL,
    status         text[]      NOT NULL,
    cover          jsonb       NOT NULL,
    PRIMARY KEY (worker_id, version)
);

-- The application adds versions and never changes or removes one.
REVOKE UPDATE, DELETE, TRUNCATE ON entitlement_version FROM ${app_role};
