-- Every run tells how many mails may have gone twice; MySQL has no "if not exists" for an index, and a start that was killed here is repeated.
set @missing = (select count(*) = 0 from information_schema.statistics
  where table_schema = database() and table_name = 'outbox' and index_name = 'outbox_by_twice');
set @statement = if(@missing, 'create index outbox_by_twice on outbox (possibly_twice)', 'do 0');
prepare making from @statement;
execute making;
deallocate prepare making;
