-- The cells of a refused row, as the table of rows to correct shows them, joined by U+001F; null where the original is to be read.
alter table refused_row add column if not exists cells text;
