CREATE TABLE note (
    id      uuid   PRIMARY KEY,
    region  text   NOT NULL,
    title   text   NOT NULL,
    written date,
    version bigint NOT NULL
);
