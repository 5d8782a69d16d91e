-- Every output asks for the refused and the late files of a period.
create index if not exists submission_by_verdict on submission (verdict, period_code);
