-- Local copies of what the registry and benefits published. The newest version wins; a late one changes nothing.
CREATE TABLE worker_copy (
    worker_id       uuid PRIMARY KEY,
    version         bigint NOT NULL,
    region          text NOT NULL,
    nik_fingerprint text,
    kpj_fingerprint text,
    died_on         date,
    state           jsonb NOT NULL
);
-- Not unique: who may be enrolled twice is the registry's to say, and a copy must never refuse the truth.
CREATE INDEX worker_copy_nik ON worker_copy (nik_fingerprint);
CREATE INDEX worker_copy_kpj ON worker_copy (kpj_fingerprint);
CREATE INDEX worker_copy_deaths ON worker_copy (died_on) WHERE died_on IS NOT NULL;

CREATE TABLE entitlement_copy (
    worker_id      uuid PRIMARY KEY,
    version        bigint NOT NULL,
    worker_version bigint NOT NULL,
    state          jsonb NOT NULL
);
