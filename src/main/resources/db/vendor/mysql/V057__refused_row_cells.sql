-- The cells of a refused row, as the table of rows to correct shows them, joined by U+001F; null where the original is to be read. MySQL has no "if not exists" for a column, and a start that was killed here is repeated.
set @missing = (select count(*) = 0 from information_schema.columns
  where table_schema = database() and table_name = 'refused_row' and column_name = 'cells');
set @statement = if(@missing, 'alter table refused_row add column cells text', 'do 0');
prepare making from @statement;
execute making;
deallocate prepare making;
