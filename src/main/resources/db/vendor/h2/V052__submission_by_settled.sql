-- Every dispatch asks for files that were judged lately.
create index if not exists submission_by_settled on submission (settled_at);
