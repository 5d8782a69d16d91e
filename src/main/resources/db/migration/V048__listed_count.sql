-- How many rows of each sort the lists of a file have; made again from the rows when it is gone.
create table if not exists listed_count (
  submission_id bigint not null,
  line_no bigint not null,
  row_count bigint not null,
  primary key (submission_id, line_no),
  constraint listed_count_submission foreign key (submission_id) references submission (id)
) engine=InnoDB default charset=utf8mb4;
