-- Claims decided to be paid whose school years were worked out, and from what. No key to the claim: a look behind the scenes must not
-- wait for somebody who holds it while he waits for the look.
CREATE TABLE school_outlook (
    claim_id       uuid PRIMARY KEY,
    worker_id      uuid NOT NULL,
    worker_version bigint NOT NULL,
    law_digest     text NOT NULL
);
CREATE INDEX school_outlook_of_worker ON school_outlook (worker_id);

-- For each school year of a child what would be asked for if it were the next: a new year begins without anybody touching a row.
CREATE TABLE school_year_open (
    claim_id      uuid NOT NULL REFERENCES school_outlook (claim_id) ON DELETE CASCADE,
    nth           bigint NOT NULL,
    child         uuid NOT NULL,
    school_year   bigint NOT NULL,
    level         text NOT NULL,
    year_in_level bigint NOT NULL,
    amount        bigint NOT NULL CHECK (amount >= 0),
    region        text NOT NULL,
    district      text,
    village       text,
    filed_at      timestamptz NOT NULL,
    PRIMARY KEY (claim_id, child, school_year)
);
CREATE INDEX school_year_open_by_rupiah ON school_year_open (school_year, amount DESC, claim_id, child);
CREATE INDEX school_year_open_in_order ON school_year_open (school_year, filed_at, claim_id, nth);
CREATE INDEX school_year_open_in_region ON school_year_open (school_year, region text_pattern_ops, amount DESC);
CREATE INDEX school_year_open_in_village ON school_year_open (school_year, village, amount DESC);
CREATE INDEX school_year_open_in_district ON school_year_open (school_year, district, amount DESC);
