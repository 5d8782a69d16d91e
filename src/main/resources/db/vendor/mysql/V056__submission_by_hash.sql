-- Whether the content of a misplaced file came again is asked by every output; MySQL has no "if not exists" for an index, and a start that was killed here is repeated.
set @missing = (select count(*) = 0 from information_schema.statistics
  where table_schema = database() and table_name = 'submission' and index_name = 'submission_by_hash');
set @statement = if(@missing, 'create index submission_by_hash on submission (sha256)', 'do 0');
prepare making from @statement;
execute making;
deallocate prepare making;
