-- Files that may still lie in the drop folder are asked for at every run.
create index if not exists submission_by_released on submission (released);
