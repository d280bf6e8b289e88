CREATE TABLE aggregate (key uuid PRIMARY KEY, version bigint NOT NULL);
CREATE TABLE worker_copy (worker_id uuid PRIMARY KEY, version bigint NOT NULL, state jsonb NOT NULL);
