-- Every version of every report.
create table if not exists report_version (
  id bigint not null auto_increment primary key,
  period_code varchar(16) collate utf8mb4_bin not null,
  version_no int not null,
  fingerprint char(64) collate utf8mb4_bin not null,
  state varchar(16) collate utf8mb4_bin not null,
  composed_at datetime(6) not null,
  written_at datetime(6),
  plan_version varchar(40) collate utf8mb4_bin not null,
  program_version varchar(40) collate utf8mb4_bin not null,
  constraint report_version_number unique (period_code, version_no)
) engine=InnoDB default charset=utf8mb4;
