-- What was due to whom, whether it was done or passed over, and why.
create table if not exists obligation (
  obligation_key varchar(120) collate utf8mb4_bin not null primary key,
  kind varchar(16) collate utf8mb4_bin not null,
  period_code varchar(16) collate utf8mb4_bin,
  due_at datetime(6) not null,
  done_at datetime(6) not null,
  unit_code varchar(32) collate utf8mb4_bin,
  stage varchar(32) not null default '',
  outcome varchar(16) not null default 'DONE',
  reason varchar(32) not null default '',
  index obligation_by_period (period_code, kind)
) engine=InnoDB default charset=utf8mb4;
