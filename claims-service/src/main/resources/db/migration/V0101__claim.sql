-- A claim as it stands. Everything a person said or an officer found is in the encrypted document; only what is
-- searched, sorted or must be unique stands beside it.
CREATE TABLE claim (
    id                 uuid PRIMARY KEY,
    version            bigint NOT NULL,
    status             text NOT NULL CHECK (status IN ('DRAFT', 'AWAITING_COVER', 'NEEDS_EVIDENCE', 'IN_REVIEW',
                           'PROPOSED', 'APPROVED', 'REJECTED', 'PAID', 'WITHDRAWN')),
    kind               text NOT NULL CHECK (kind IN ('DEATH', 'WORK_ACCIDENT')),
    occurred_on        date NOT NULL,
    died_on            date,
    region             text NOT NULL,
    filer_regions      text[] NOT NULL,
    worker_id          uuid,
    wanted_worker      uuid,
    wanted_nik         text[] NOT NULL DEFAULT '{}',
    wanted_kpj         text[] NOT NULL DEFAULT '{}',
    death_confirmed    boolean NOT NULL DEFAULT false,
    filed_by           text NOT NULL,
    filed_at           timestamptz NOT NULL,
    due_on             date,
    payable_now        bigint NOT NULL CHECK (payable_now >= 0),
    held               bigint NOT NULL CHECK (held >= 0),
    future             bigint NOT NULL CHECK (future >= 0),
    law_digest         text,
    recorded_at        timestamptz NOT NULL,
    -- Versions of the copies it was last looked at with, so that a missed event is noticed.
    seen_worker        bigint NOT NULL DEFAULT 0,
    seen_entitlement   bigint NOT NULL DEFAULT 0,
    document           bytea NOT NULL,
    CHECK (NOT death_confirmed OR worker_id IS NOT NULL)
);

-- At most one death is paid per worker, whatever the kind, date or spelling under which it was filed.
CREATE UNIQUE INDEX claim_one_death_paid_per_worker ON claim (worker_id) WHERE death_confirmed;
CREATE INDEX claim_of_worker ON claim (worker_id);
CREATE INDEX claim_awaiting ON claim (filed_at) WHERE status = 'AWAITING_COVER';
CREATE INDEX claim_open ON claim (id) WHERE status IN ('AWAITING_COVER', 'NEEDS_EVIDENCE', 'IN_REVIEW', 'PROPOSED');
CREATE INDEX claim_due ON claim (due_on) WHERE due_on IS NOT NULL;

-- Every version of a claim, whole: what was known and decided at any instant.
CREATE TABLE claim_version (
    claim_id    uuid NOT NULL REFERENCES claim (id),
    version     bigint NOT NULL,
    status      text NOT NULL,
    step        text NOT NULL,
    changed_by  text NOT NULL,
    reason      bytea,
    recorded_at timestamptz NOT NULL,
    business_on date NOT NULL,
    payable_now bigint NOT NULL,
    held        bigint NOT NULL,
    future      bigint NOT NULL,
    document    bytea NOT NULL,
    PRIMARY KEY (claim_id, version)
);
REVOKE UPDATE, DELETE, TRUNCATE ON claim_version FROM ${app_role};

-- Papers of a claim; the content is encrypted, the hash is of the plain content.
CREATE TABLE claim_document (
    id           uuid PRIMARY KEY,
    claim_id     uuid NOT NULL REFERENCES claim (id),
    kind         text NOT NULL,
    content_type text NOT NULL,
    size_bytes   bigint NOT NULL CHECK (size_bytes > 0),
    sha256       text NOT NULL,
    uploaded_by  text NOT NULL,
    uploaded_at  timestamptz NOT NULL,
    content      bytea NOT NULL,
    UNIQUE (claim_id, kind, sha256)
);
REVOKE UPDATE, DELETE, TRUNCATE ON claim_document FROM ${app_role};

-- Who an officer is, so that nobody decides on himself or his family. Fingerprints only.
CREATE TABLE officer (
    subject          text PRIMARY KEY,
    nik_fingerprint  text NOT NULL,
    registered_by    text NOT NULL,
    registered_at    timestamptz NOT NULL
);
