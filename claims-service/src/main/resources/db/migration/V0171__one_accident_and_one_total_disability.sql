-- What one accident is worth is decided in one claim, later facts by correcting it; total disability is paid once to a worker.
ALTER TABLE claim ADD COLUMN accident_decided boolean NOT NULL DEFAULT false;
ALTER TABLE claim ADD COLUMN total_disability boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX claim_one_accident_decided_once ON claim (worker_id, occurred_on) WHERE accident_decided;
CREATE UNIQUE INDEX claim_one_total_disability_per_worker ON claim (worker_id) WHERE total_disability;
