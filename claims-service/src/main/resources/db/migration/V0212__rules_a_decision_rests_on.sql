-- The rules a word was about: the one an answer was given to; at a decision on a claim all that did not plainly hold.
ALTER TABLE decision_entry ADD COLUMN rules text[] NOT NULL DEFAULT '{}';
UPDATE decision_entry SET rules = ARRAY[rule] WHERE rule IS NOT NULL;
