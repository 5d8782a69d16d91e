-- Whether the content of a misplaced file came again is asked by every output.
create index if not exists submission_by_hash on submission (sha256);
