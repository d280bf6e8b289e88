-- From which days the limits of a claim run, so that alarms find it without opening it: stage I, stage II, the facility's bill.
ALTER TABLE claim
    ADD COLUMN reported_on  date,
    ADD COLUMN stage_two_on date,
    ADD COLUMN billed_on    date,
    ADD COLUMN under_jkk    boolean NOT NULL DEFAULT false,
    ADD COLUMN suspected    boolean NOT NULL DEFAULT false,
    ADD COLUMN told_on      date;
UPDATE claim SET reported_on = (filed_at AT TIME ZONE 'Asia/Jakarta')::date, under_jkk = kind = 'WORK_ACCIDENT',
    stage_two_on = CASE WHEN kind = 'WORK_ACCIDENT' THEN (filed_at AT TIME ZONE 'Asia/Jakarta')::date END;
CREATE INDEX claim_to_be_told ON claim (stage_two_on, id) WHERE status = 'NEEDS_EVIDENCE' AND under_jkk AND told_on IS NULL;
CREATE INDEX claim_suspected ON claim (reported_on, id) WHERE suspected;
CREATE INDEX claim_billed ON claim (billed_on, id) WHERE billed_on IS NOT NULL;
