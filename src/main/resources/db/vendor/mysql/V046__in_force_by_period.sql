-- What counts for a period is asked by every page and mail; MySQL has no "if not exists" for an index, and a start that was killed here is repeated.
set @missing = (select count(*) = 0 from information_schema.statistics
  where table_schema = database() and table_name = 'submission_in_force' and index_name = 'in_force_by_period');
set @statement = if(@missing, 'create index in_force_by_period on submission_in_force (period_code, submission_id)', 'do 0');
prepare making from @statement;
execute making;
deallocate prepare making;
