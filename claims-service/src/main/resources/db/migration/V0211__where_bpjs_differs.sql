-- True while the latest decision of BPJS differs from ours in any line, so that such claims can be listed.
ALTER TABLE claim ADD COLUMN bpjs_differs boolean NOT NULL DEFAULT false;
CREATE INDEX claim_where_bpjs_differs ON claim (filed_at, id) WHERE bpjs_differs;
