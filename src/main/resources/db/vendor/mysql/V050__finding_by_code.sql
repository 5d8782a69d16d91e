-- Every output asks for a few kinds of findings, beside those of all rows; MySQL has no "if not exists" for an index, and a start that was killed here is repeated.
set @missing = (select count(*) = 0 from information_schema.statistics
  where table_schema = database() and table_name = 'finding' and index_name = 'finding_by_code');
set @statement = if(@missing, 'create index finding_by_code on finding (code, submission_id)', 'do 0');
prepare making from @statement;
execute making;
deallocate prepare making;
