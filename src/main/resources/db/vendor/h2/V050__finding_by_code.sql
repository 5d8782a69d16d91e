-- Every output asks for a few kinds of findings, beside those of all rows.
create index if not exists finding_by_code on finding (code, submission_id);
