-- Every output asks for files of no unit.
create index if not exists submission_by_unit on submission (unit_code);
