-- What counts for a period is asked by every page and mail.
create index if not exists in_force_by_period on submission_in_force (period_code, submission_id);
