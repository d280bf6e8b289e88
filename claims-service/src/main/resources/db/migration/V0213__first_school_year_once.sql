-- The school year a claim itself pays for a child, by the keyed fingerprint of the child's own number: with two insured parents
-- it is paid once (PP 82/2019: per child and school year). Later years stand in scholarship_year.
CREATE TABLE first_school_year (
    claim_id     uuid NOT NULL REFERENCES claim (id),
    child_number text NOT NULL,
    school_year  integer NOT NULL,
    PRIMARY KEY (child_number, school_year)
);
CREATE INDEX first_school_year_of_claim ON first_school_year (claim_id);
