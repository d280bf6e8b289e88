-- A roster on its way in; its job tells how far it is. The file itself is kept, sealed and in parts, until its last row is done.
CREATE TABLE roster (
    id           uuid        PRIMARY KEY REFERENCES job,
    version      bigint      NOT NULL DEFAULT 1,
    programme    text        NOT NULL REFERENCES programme,
    region       text        NOT NULL,
    content      text        NOT NULL CHECK (content IN ('MEMBERS', 'FAMILIES')),
    membership   text        NOT NULL CHECK (membership IN ('NEW', 'EXISTING')),
    format       text        NOT NULL CHECK (format IN ('CSV', 'XLSX')),
    uploaded_by  text        NOT NULL,
    uploaded_at  timestamptz NOT NULL,
    confirmed_by text,
    confirmed_at timestamptz,
    unchanged    integer     NOT NULL DEFAULT 0,
    CONSTRAINT confirmed_by_a_second_person CHECK (confirmed_by <> uploaded_by)
);

COMMENT ON COLUMN roster.unchanged IS 'Accepted rows that were in already, word for word.';

CREATE TABLE roster_part (
    roster_id uuid    NOT NULL REFERENCES roster,
    part      integer NOT NULL,
    sealed    bytea   NOT NULL,
    PRIMARY KEY (roster_id, part)
);

-- What goes back to the office: one row a fault, the value sealed because it may be anyone's number.
CREATE TABLE roster_rejection (
    roster_id   uuid    NOT NULL REFERENCES roster,
    line        integer NOT NULL,
    fault       integer NOT NULL,
    column_name text    NOT NULL,
    code        text    NOT NULL,
    argument    text,
    sealed      bytea,
    PRIMARY KEY (roster_id, line, fault)
);
