-- A roster file on its way in. The file itself is kept, sealed and in parts, until its last row is done.
CREATE TABLE roster (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL DEFAULT 1,
    programme    text        NOT NULL REFERENCES programme,
    region       text        NOT NULL,
    content      text        NOT NULL CHECK (content IN ('MEMBERS', 'FAMILIES')),
    membership   text        NOT NULL CHECK (membership IN ('NEW', 'EXISTING')),
    format       text        NOT NULL CHECK (format IN ('CSV', 'XLSX')),
    state        text        NOT NULL CHECK (state IN ('CHECKING', 'AWAITING_CONFIRMATION', 'RUNNING', 'DONE', 'FAILED')),
    uploaded_by  text        NOT NULL,
    confirmed_by text,
    total        integer,
    position     integer     NOT NULL DEFAULT 0,
    accepted     integer     NOT NULL DEFAULT 0,
    unchanged    integer     NOT NULL DEFAULT 0,
    rejected     integer     NOT NULL DEFAULT 0,
    failure      text,
    uploaded_at  timestamptz NOT NULL,
    started_at   timestamptz,
    finished_at  timestamptz,
    heartbeat_at timestamptz,
    CHECK (confirmed_by IS NULL OR confirmed_by <> uploaded_by)
);

CREATE INDEX roster_unfinished ON roster (uploaded_at) WHERE state IN ('CHECKING', 'RUNNING');

CREATE TABLE roster_part (
    roster_id uuid    NOT NULL REFERENCES roster,
    part      integer NOT NULL,
    sealed    bytea   NOT NULL,
    PRIMARY KEY (roster_id, part)
);

CREATE TABLE roster_rejection (
    roster_id uuid    NOT NULL REFERENCES roster,
    line      integer NOT NULL,
    fault     integer NOT NULL,
    column_name text  NOT NULL,
    code      text    NOT NULL,
    argument  text,
    sealed    bytea,
    PRIMARY KEY (roster_id, line, fault)
);
