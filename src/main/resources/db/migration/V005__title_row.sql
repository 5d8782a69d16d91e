-- Rows of titles that were accepted.
create table if not exists title_row (
  submission_id bigint not null,
  line_no bigint not null,
  line_count int not null,
  unit_code varchar(32) collate utf8mb4_bin not null,
  subject varchar(16) collate utf8mb4_bin not null,
  holder text not null,
  title varchar(500) not null,
  status varchar(16) collate utf8mb4_bin not null,
  title_year int not null,
  note text,
  row_key char(64) collate utf8mb4_bin not null,
  primary key (submission_id, line_no),
  constraint title_row_submission foreign key (submission_id) references submission (id),
  index title_row_by_key (submission_id, row_key)
) engine=InnoDB default charset=utf8mb4;
