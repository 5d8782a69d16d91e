-- When the last run of a job ended.
create table if not exists run_record (
  job varchar(40) collate utf8mb4_bin not null primary key,
  completed_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4;
