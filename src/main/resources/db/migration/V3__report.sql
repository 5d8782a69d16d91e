-- Every version of every report, and what was due and done.
create table report_version (
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

create table report_total (
  report_id bigint not null,
  department_code varchar(32) collate utf8mb4_bin not null,
  indicator_code varchar(32) collate utf8mb4_bin not null,
  amount decimal(24, 6),
  estimate decimal(24, 6),
  units int not null,
  primary key (report_id, department_code, indicator_code),
  constraint report_total_report foreign key (report_id) references report_version (id)
) engine=InnoDB default charset=utf8mb4;

create table obligation (
  obligation_key varchar(120) collate utf8mb4_bin not null primary key,
  kind varchar(16) collate utf8mb4_bin not null,
  period_code varchar(16) collate utf8mb4_bin,
  due_at datetime(6) not null,
  done_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4;
