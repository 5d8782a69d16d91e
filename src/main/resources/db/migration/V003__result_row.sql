-- Rows of results that were accepted.
create table if not exists result_row (
  submission_id bigint not null,
  line_no bigint not null,
  line_count int not null,
  unit_code varchar(32) collate utf8mb4_bin not null,
  indicator_code varchar(32) collate utf8mb4_bin not null,
  amount decimal(24, 6),
  text_value mediumtext,
  estimate decimal(24, 6),
  note text,
  primary key (submission_id, line_no),
  constraint result_row_submission foreign key (submission_id) references submission (id),
  constraint result_row_value check (amount is not null or text_value is not null),
  index result_row_by_indicator (submission_id, unit_code, indicator_code)
) engine=InnoDB default charset=utf8mb4;
