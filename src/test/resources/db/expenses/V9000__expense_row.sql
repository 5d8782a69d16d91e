create table if not exists expense_row (
  submission_id bigint not null,
  line_no bigint not null,
  line_count int not null,
  unit_code varchar(32) collate utf8mb4_bin not null,
  item varchar(500) not null,
  amount decimal(24, 6) not null,
  note text,
  row_key char(64) collate utf8mb4_bin not null,
  primary key (submission_id, line_no),
  constraint expense_row_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;
