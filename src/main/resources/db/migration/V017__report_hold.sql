-- Which reports are held. Entries are only added or ended.
create table if not exists report_hold (
  id bigint not null auto_increment primary key,
  period_code varchar(16) collate utf8mb4_bin not null,
  actor varchar(100) not null,
  reason varchar(1000) not null,
  held_at datetime(6) not null,
  released_at datetime(6),
  index report_hold_by_period (period_code, id)
) engine=InnoDB default charset=utf8mb4;
