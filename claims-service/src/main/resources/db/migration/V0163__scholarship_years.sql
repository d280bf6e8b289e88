-- School years asked for, one row per child and school year; decided by a second person and paid once.
CREATE TABLE scholarship_year (
    id             uuid PRIMARY KEY,
    version        bigint NOT NULL,
    claim_id       uuid NOT NULL REFERENCES claim (id),
    region         text NOT NULL,
    child          text NOT NULL,
    -- Keyed fingerprint of the child's own number, so that two insured parents do not bring one child twice.
    child_number   text,
    school_year    integer NOT NULL,
    level          text NOT NULL,
    year_in_level  integer NOT NULL CHECK (year_in_level > 0),
    amount         bigint NOT NULL CHECK (amount > 0),
    documents      text[] NOT NULL,
    state          text NOT NULL CHECK (state IN ('REQUESTED', 'APPROVED', 'REJECTED')),
    requested_by   text NOT NULL,
    requested_at   timestamptz NOT NULL,
    decided_by     text,
    decided_at     timestamptz,
    payout_id      uuid REFERENCES payout (id),
    CHECK (decided_by IS NULL OR decided_by <> requested_by)
);
CREATE UNIQUE INDEX scholarship_year_once ON scholarship_year (claim_id, child, school_year) WHERE state <> 'REJECTED';
CREATE UNIQUE INDEX scholarship_year_of_a_child_once ON scholarship_year (child_number, school_year)
    WHERE state <> 'REJECTED' AND child_number IS NOT NULL;
