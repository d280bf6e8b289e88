-- Lists are read page by page in one order; without these a page would cost a scan of all.
CREATE INDEX claim_in_order ON claim (filed_at, id);
CREATE INDEX claim_by_status_in_order ON claim (status, filed_at, id);
CREATE INDEX claim_of_filer_in_order ON claim (filed_by, filed_at, id);
CREATE INDEX payout_in_order ON payout (ordered_at, id);
CREATE INDEX payout_by_status_in_order ON payout (status, ordered_at, id);
DROP INDEX payout_by_status;
