-- Who did what and why.
create table if not exists audit (
  id bigint not null auto_increment primary key,
  at datetime(6) not null,
  actor varchar(100) not null,
  action varchar(40) collate utf8mb4_bin not null,
  subject varchar(300) not null,
  detail text not null,
  unit_code varchar(32) collate utf8mb4_bin,
  period_code varchar(16) collate utf8mb4_bin,
  submission_id bigint,
  reason varchar(1000) not null default '',
  plan_version varchar(40) not null default '',
  program_version varchar(40) not null default '',
  index audit_by_unit (unit_code, period_code)
) engine=InnoDB default charset=utf8mb4;
