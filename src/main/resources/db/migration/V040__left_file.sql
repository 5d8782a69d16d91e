-- What the last run left lying in the drop folder or could not do for a file.
create table if not exists left_file (
  folder varchar(250) collate utf8mb4_bin not null,
  file_name varchar(250) collate utf8mb4_bin not null,
  reason varchar(24) collate utf8mb4_bin not null,
  cause varchar(1000) not null,
  since_at datetime(6) not null,
  primary key (folder, file_name, reason)
) engine=InnoDB default charset=utf8mb4;
