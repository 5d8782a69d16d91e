-- Every output asks what stands, beside all that is settled; MySQL has no "if not exists" for an index, and a start that was killed here is repeated.
set @missing = (select count(*) = 0 from information_schema.statistics
  where table_schema = database() and table_name = 'attention' and index_name = 'attention_by_settled');
set @statement = if(@missing, 'create index attention_by_settled on attention (settled_at)', 'do 0');
prepare making from @statement;
execute making;
deallocate prepare making;
