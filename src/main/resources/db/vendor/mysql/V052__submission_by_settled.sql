-- Every dispatch asks for files that were judged lately; MySQL has no "if not exists" for an index, and a start that was killed here is repeated.
set @missing = (select count(*) = 0 from information_schema.statistics
  where table_schema = database() and table_name = 'submission' and index_name = 'submission_by_settled');
set @statement = if(@missing, 'create index submission_by_settled on submission (settled_at)', 'do 0');
prepare making from @statement;
execute making;
deallocate prepare making;
