-- Slips that were dropped by the drafting department, or by somebody else, and what came of them.
create table if not exists decision_slip (
  id bigint not null auto_increment primary key,
  sha256 char(64) collate utf8mb4_bin not null,
  folder varchar(250) not null,
  file_name varchar(250) not null,
  archive_path varchar(500) not null,
  outcome varchar(10) collate utf8mb4_bin not null,
  taken_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4;
