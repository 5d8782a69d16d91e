-- Which rows were refused; the sender's own words stand in the archived original.
create table if not exists refused_row (
  submission_id bigint not null,
  line_no bigint not null,
  line_count int not null,
  subject varchar(32) collate utf8mb4_bin not null,
  primary key (submission_id, line_no),
  constraint refused_row_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;
