-- Every output asks for files of no unit; MySQL has no "if not exists" for an index, and a start that was killed here is repeated.
set @missing = (select count(*) = 0 from information_schema.statistics
  where table_schema = database() and table_name = 'submission' and index_name = 'submission_by_unit');
set @statement = if(@missing, 'create index submission_by_unit on submission (unit_code)', 'do 0');
prepare making from @statement;
execute making;
deallocate prepare making;
