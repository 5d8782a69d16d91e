-- Signed or edited documents that came with an approval and go out instead of ours.
create table if not exists signed_paper (
  period_code varchar(16) collate utf8mb4_bin not null,
  approved_at datetime(6) not null,
  suffix varchar(10) collate utf8mb4_bin not null,
  file_name varchar(250) not null,
  archive_path varchar(500) not null,
  primary key (period_code, approved_at, suffix)
) engine=InnoDB default charset=utf8mb4;
