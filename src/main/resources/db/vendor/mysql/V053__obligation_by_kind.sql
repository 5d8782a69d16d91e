-- Every dispatch asks since when there are letters of a kind; MySQL has no "if not exists" for an index, and a start that was killed here is repeated.
set @missing = (select count(*) = 0 from information_schema.statistics
  where table_schema = database() and table_name = 'obligation' and index_name = 'obligation_by_kind');
set @statement = if(@missing, 'create index obligation_by_kind on obligation (kind, outcome, done_at)', 'do 0');
prepare making from @statement;
execute making;
deallocate prepare making;
