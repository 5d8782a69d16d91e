-- Rows of activities that were accepted.
create table if not exists activity_row (
  submission_id bigint not null,
  line_no bigint not null,
  line_count int not null,
  unit_code varchar(32) collate utf8mb4_bin not null,
  held_on date not null,
  kind varchar(16) collate utf8mb4_bin not null,
  content mediumtext not null,
  attendance int,
  link text,
  note text,
  row_key char(64) collate utf8mb4_bin not null,
  primary key (submission_id, line_no),
  constraint activity_row_submission foreign key (submission_id) references submission (id),
  index activity_row_by_key (submission_id, row_key)
) engine=InnoDB default charset=utf8mb4;
